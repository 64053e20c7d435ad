import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { localUnits as words } from '#locales/vi/officers/areas.ts';
import { capital } from '../../shared/area/area-options.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../shared/area/area-queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconMapPin } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import classes from './areas-page.module.css';
import { ImportDialog } from './import-dialog.tsx';
import { localUnitsQuery, type UnitFilter } from './queries.ts';
import { UnitDialog, type UnitTask } from './unit-dialog.tsx';
import { unitFailure } from './unit-failure.ts';
import { UnitTable } from './unit-table.tsx';

/** What the officer's communes name below themselves: list, search, add, rename, end, a list from a file. */
export function AreasPage({
  filter,
  onFilter,
}: {
  filter: UnitFilter;
  onFilter: (change: { [K in keyof UnitFilter]?: UnitFilter[K] | undefined }) => void;
}) {
  useTitle(words.title);
  const [task, setTask] = useState<UnitTask | undefined>();
  const [isImporting, setImporting] = useState(false);
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const [only, second] = communes;
  const code = filter.area ?? (second ? undefined : only?.code);
  const area = communes.find((one) => one.code === code);
  const list = useQuery(localUnitsQuery({ ...filter, ...(code && { area: code }) }));
  const search = useDebouncedCallback((text: string) => onFilter({ text: text || undefined }), 250);
  const units = list.data?.units ?? [];
  const mayAdd = list.data?.mayAdd ?? false;
  return (
    <>
      <div className={classes.head}>
        <div>
          <h1>{words.heading}</h1>
          <p className="quiet">{words.lead}</p>
        </div>
        {mayAdd && (
          <div className="row no-print">
            <Button
              variant="default"
              disabled={!area}
              title={area ? undefined : words.file.chooseArea}
              onClick={() => setImporting(true)}
            >
              {words.import}
            </Button>
            <Button
              disabled={!area}
              title={area ? undefined : words.file.chooseArea}
              onClick={() =>
                area && setTask({ do: 'add', areaCode: area.code, areaName: capital(area.name) })
              }
            >
              {words.add}
            </Button>
          </div>
        )}
      </div>
      <div className={`${classes.filters} no-print`}>
        {communes.length > 1 && (
          <AreaPicker
            label={words.area}
            none={words.allAreas}
            value={filter.area}
            onChange={(next) => onFilter({ area: next })}
          />
        )}
        <TextInput
          type="search"
          label={words.search}
          defaultValue={filter.text ?? ''}
          onChange={(event) => search(event.currentTarget.value)}
        />
        <Checkbox
          className={classes.check}
          label={words.withEnded}
          checked={filter.ended ?? false}
          onChange={(event) => onFilter({ ended: event.currentTarget.checked || undefined })}
        />
      </div>
      {mayAdd && !area && <p className={`${classes.hint} meta no-print`}>{words.file.chooseArea}</p>}
      <FailureNotice error={unitFailure(list.error)} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonLines lines={6} />}
      {list.data && (
        <section className="panel" aria-labelledby="unit-list">
          <header>
            <h2 id="unit-list">{area ? capital(area.name) : words.list}</h2>
            <span className="meta" role="status">
              {fill(words.count, { count: units.length })}
            </span>
          </header>
          {units.length === 0 ? (
            <NoUnits isSearch={Boolean(filter.text)} mayAdd={mayAdd} />
          ) : (
            <UnitTable units={units} withArea={!area} onTask={setTask} />
          )}
        </section>
      )}
      {task && <UnitDialog task={task} onClose={() => setTask(undefined)} />}
      {isImporting && area && (
        <ImportDialog areaCode={area.code} areaName={area.name} onClose={() => setImporting(false)} />
      )}
    </>
  );
}

function NoUnits({ isSearch, mayAdd }: { isSearch: boolean; mayAdd: boolean }) {
  return (
    <Empty icon={<IconMapPin aria-hidden />} title={isSearch ? words.emptyFoundTitle : words.emptyTitle}>
      <p>{isSearch ? words.emptyFoundText : mayAdd ? words.emptyText : words.emptyReader}</p>
    </Empty>
  );
}
