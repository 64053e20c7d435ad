import { Checkbox, MultiSelect, NativeSelect, Select } from '@mantine/core';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { byWords } from '../../shared/forms/by-words.ts';
import { useHasManyAreas } from '../../shared/me.ts';
import { periodChoices } from '../../shared/period-choices.ts';
import { AsOfField } from './as-of-field.tsx';
import classes from './explorer.module.css';
import {
  type ExplorerSearch,
  type ExplorerView,
  type Measure,
  mapMeasures,
  measures,
} from './explorer-search.ts';

const choices = visibleIndicators.map(({ code, nameVi }) => ({ value: code, label: `${code} ${nameVi}` }));
const rankable = visibleIndicators
  .filter(({ kind, targetAllowed }) => targetAllowed && (kind === 'sum' || kind === 'ratio'))
  .map(({ code, nameVi }) => ({ value: code, label: `${code} ${nameVi}` }));

/** What keeps its meaning when units of before a reform are put together. */
const mappable = visibleIndicators
  .filter(({ kind, derivation }) => kind !== 'median' && derivation?.kind !== 'change_on_same_period')
  .map(({ code, nameVi }) => ({ value: code, label: `${code} ${nameVi}` }));

interface Props {
  readonly search: ExplorerSearch & { indicators: string; periods: string };
  readonly view: ExplorerView;
  readonly at: string;
  readonly onSearch: (change: ExplorerSearch) => void;
}

/** What is looked at: indicators, periods, communes, and how a cell is told. */
export function ExplorerControls({ search, view, at, onSearch }: Props) {
  const many = useHasManyAreas();
  const periods = periodChoices(at);
  const [indicator = ''] = search.indicators.split(',');
  const [period = ''] = search.periods.split(',');
  if (view !== 'table') {
    const options = view === 'rank' ? rankable : view === 'map' ? mappable : choices;
    return (
      <div className={`${classes.controls} no-print`}>
        <Select
          label={words.indicators}
          data={options}
          value={options.some(({ value }) => value === indicator) ? indicator : (options[0]?.value ?? '')}
          searchable
          filter={byWords}
          allowDeselect={false}
          onChange={(value) => value && onSearch({ indicators: value })}
        />
        {(view === 'rank' || view === 'map') && (
          <NativeSelect
            label={words.periods}
            value={period}
            data={periods}
            onChange={(event) => onSearch({ periods: event.currentTarget.value })}
          />
        )}
        {view === 'map' && (
          <NativeSelect
            label={words.measure}
            value={mapMeasures.find((one) => one === search.measure) ?? 'value'}
            data={mapMeasures.map((value) => ({ value, label: words.measures[value] }))}
            onChange={({ currentTarget: { value } }) =>
              onSearch({ measure: value === 'value' ? undefined : (value as Measure) })
            }
          />
        )}
      </div>
    );
  }
  return (
    <div className={`${classes.controls} no-print`}>
      <MultiSelect
        className={classes.wide}
        label={words.indicators}
        placeholder={words.indicatorsHint}
        data={choices}
        value={search.indicators.split(',')}
        searchable
        filter={byWords}
        hidePickedOptions
        maxDropdownHeight={320}
        onChange={(list) => list.length > 0 && onSearch({ indicators: list.join(',') })}
      />
      <MultiSelect
        className={classes.periods}
        label={words.periods}
        data={periods}
        value={search.periods.split(',')}
        searchable
        filter={byWords}
        hidePickedOptions
        maxDropdownHeight={320}
        onChange={(list) => list.length > 0 && onSearch({ periods: list.join(',') })}
      />
      <NativeSelect
        label={words.measure}
        value={search.measure ?? 'value'}
        data={measures.map((value) => ({ value, label: words.measures[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ measure: value === 'value' ? undefined : (value as Measure) })
        }
      />
      <NativeSelect
        label={words.state}
        value={search.state ?? 'all'}
        data={Object.entries(words.states).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ state: value === 'known' || value === 'missing' ? value : undefined })
        }
      />
      <NativeSelect
        label={words.borders}
        value={search.borders ?? 'reported'}
        data={[
          { value: 'reported', label: words.bordersReported },
          { value: 'today', label: words.bordersToday },
          { value: 'both', label: words.bordersBoth },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onSearch({
            borders: value === 'today' || value === 'both' ? value : undefined,
            asOf: undefined,
          })
        }
      />
      <AsOfField
        key={search.asOf}
        value={search.asOf}
        onValue={(asOf) => onSearch({ asOf, ...(asOf && { borders: undefined }) })}
      />
      {many && !search.area && (
        <Checkbox
          className={classes.inside}
          label={words.inside}
          checked={search.inside === 'yes'}
          onChange={(event) =>
            onSearch(
              event.currentTarget.checked
                ? { inside: 'yes', rows: 'area', columns: 'indicator', at: undefined }
                : { inside: undefined, rows: undefined, columns: undefined, at: undefined },
            )
          }
        />
      )}
    </div>
  );
}
