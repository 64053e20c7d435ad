import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type RecordList, recordSorts } from '#contract/registers/registers.ts';
import { firstSort } from '#domain/registers/list-columns.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { AreaPicker } from '../../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../../shared/area/area-queries.ts';
import { listStates, type RegisterSearch } from '../queries.ts';
import classes from './record-filters.module.css';
import type { ChangeSearch } from './register-page.tsx';

/** Filters of a register, all of them in the address. */
export function RecordFilters({
  kind,
  search,
  stages,
  onSearch,
}: {
  kind: RegisterKind;
  search: RegisterSearch;
  stages: RecordList['stages'];
  onSearch: ChangeSearch;
}) {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const onText = useDebouncedCallback((text: string) => onSearch({ text: text || undefined }), 250);
  const [isOpen, setOpen] = useState(false);
  const countOf = (key: string) => stages.find(({ stage }) => stage === key)?.count ?? 0;
  const lasts = kind.silentAfterDays !== null;
  const area = communes.length > 1 && (
    <AreaPicker
      label={words.area}
      none={words.allAreas}
      value={search.area}
      onChange={(code) => onSearch({ area: code })}
    />
  );
  // a week shows everything that was done in it, whatever the record is now
  if (search.view === 'calendar') return area && <div className={`${classes.filters} no-print`}>{area}</div>;
  return (
    <div className={`${classes.filters} no-print`}>
      <TextInput
        type="search"
        label={words.search}
        defaultValue={search.text ?? ''}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Button
        className={classes.unfold}
        variant="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.moreFilters}
      </Button>
      <div className={classes.more} data-open={isOpen || undefined}>
        {area}
        <NativeSelect
          label={words.columns.stage}
          value={search.stage ?? ''}
          data={[
            { value: '', label: words.allStages },
            ...kind.stages.map(({ key, label }) => ({ value: key, label: `${label} (${countOf(key)})` })),
          ]}
          onChange={(event) => onSearch({ stage: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={words.state}
          value={search.state ?? 'all'}
          data={Object.entries(words.states)
            .filter(([value]) => lasts || (value !== 'silent' && value !== 'living'))
            .map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const state = event.currentTarget.value;
            onSearch({ state: listStates.find((one) => one === state) });
          }}
        />
        {kind.tags.length > 0 && (
          <NativeSelect
            label={words.tag}
            value={search.tag ?? ''}
            data={[{ value: '', label: words.allTags }, ...kind.tags]}
            onChange={(event) => onSearch({ tag: event.currentTarget.value || undefined })}
          />
        )}
        <NativeSelect
          label={words.sort}
          value={search.sort ?? firstSort(kind)}
          data={Object.entries(words.sorts)
            .filter(([value]) => lasts || value !== 'silence')
            .map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const sort = recordSorts.find((one) => one === event.currentTarget.value);
            onSearch({ sort: sort === firstSort(kind) ? undefined : sort });
          }}
        />
      </div>
    </div>
  );
}
