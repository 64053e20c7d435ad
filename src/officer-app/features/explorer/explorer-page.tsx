import { SegmentedControl } from '@mantine/core';
import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import classes from './explorer.module.css';
import { ExplorerControls } from './explorer-controls.tsx';
import { type ExplorerSearch, type ExplorerView, explorerViews } from './explorer-search.ts';
import { FigureTable } from './figure-table.tsx';
import { MapView } from './map-view.tsx';
import { yearEarlier } from './pivot.ts';
import { RankView } from './rank-view.tsx';
import { TrendView } from './trend-view.tsx';

const firstIndicators = 'T01,T03,T04,T11,O01,O02,M02,V01';

/** Where the address says nothing: a few indicators of each kind, this half year beside the same one last year. */
function withDefaults(
  search: ExplorerSearch,
  now: Date,
): ExplorerSearch & { indicators: string; periods: string } {
  const half = reportedHalf(dayIn(now)).code;
  const periods = search.periods ?? [half, yearEarlier(half)].filter(Boolean).join(',');
  return { ...search, indicators: search.indicators ?? firstIndicators, periods };
}

/** Figures by indicator, area and period: a table, a course over time, communes beside each other. */
export function ExplorerPage({
  search,
  onSearch,
}: {
  search: ExplorerSearch;
  onSearch: (change: ExplorerSearch) => void;
}) {
  useTitle(words.title);
  const now = useNow();
  const asked = withDefaults(search, now);
  const view: ExplorerView = search.view ?? 'table';
  return (
    <>
      <header className={classes.head}>
        <h1>{words.heading}</h1>
        <SegmentedControl
          className="no-print"
          aria-label={words.view}
          value={view}
          data={explorerViews.map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => onSearch({ view: value as ExplorerView })}
        />
      </header>
      <ExplorerControls search={asked} view={view} at={now.toISOString()} onSearch={onSearch} />
      {view === 'table' && <FigureTable search={asked} onSearch={onSearch} />}
      {view === 'trend' && <TrendView search={asked} now={now} />}
      {view === 'map' && <MapView search={asked} onSearch={onSearch} />}
      {view === 'rank' && <RankView search={asked} />}
    </>
  );
}
