import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers-areas.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Rich } from '../../shared/rich.tsx';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { AreaMapPanel } from './area-map-panel.tsx';
import { MapControls, type MapView } from './map-controls.tsx';
import classes from './map-page.module.css';
import { MapTable } from './map-table.tsx';
import { areaMapQuery, areaShapesQuery } from './queries.ts';

/** What the address of the map says. */
export interface MapSearch {
  readonly indicator?: string;
  readonly period?: string;
  readonly view?: MapView;
  /** Code of the chosen commune. */
  readonly area?: string;
}

/** One indicator in one official period, by commune of today: drawn, and as a table beside. */
export function MapPage({
  search,
  onSearch,
}: {
  search: MapSearch;
  onSearch: (change: { [K in keyof MapSearch]?: MapSearch[K] | undefined }) => void;
}) {
  useTitle(words.title);
  const { data: map, error, refetch } = useQuery(areaMapQuery(search));
  const sheet = useQuery(areaShapesQuery).data?.sheet ?? null;
  const view = search.view ?? 'hexes';
  const onChoose = (area: string | undefined) => onSearch({ area });
  const day = (text: string) => formatDay(text as PlainDate);
  return (
    <>
      <div className={classes.head}>
        <h1>{words.heading}</h1>
        {map && (
          <p className="quiet">
            {fill(words.lead, {
              period: map.period.label,
              from: day(map.period.from),
              to: day(map.period.to),
            })}
          </p>
        )}
      </div>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!map && !error && <SkeletonLines lines={8} />}
      {map && (
        <>
          <MapControls
            map={map}
            chosen={search.area}
            view={sheet ? view : undefined}
            onIndicator={(indicator) => onSearch({ indicator })}
            onPeriod={(period) => onSearch({ period })}
            onView={(next) => onSearch({ view: next })}
            onChoose={onChoose}
          />
          <div className={classes.split}>
            <section className="panel" aria-labelledby="map-name">
              <header>
                <h2 id="map-name">{map.indicator.name}</h2>
              </header>
              <AreaMapPanel
                map={map}
                sheet={view === 'shapes' ? sheet : null}
                chosen={search.area}
                onChoose={onChoose}
              />
            </section>
            <section className="panel" aria-labelledby="table-name">
              <header>
                <h2 id="table-name">{words.table}</h2>
              </header>
              <MapTable
                communes={map.communes.filter(({ state }) => state !== 'outside')}
                unit={map.indicator.unit}
                chosen={search.area}
                onChoose={onChoose}
              />
            </section>
          </div>
          {map.city && <CityLine city={map.city} unit={map.indicator.unit} />}
          <p className="meta">{map.indicator.definition}</p>
        </>
      )}
    </>
  );
}

type City = { total: string | null; own: string | null; notAllocatable: string | null };

/** The whole city in sentences: its total, and what no commune has. */
function CityLine({ city, unit }: { city: City; unit: string }) {
  const { total, own, notAllocatable } = city;
  return (
    <p className={classes.city}>
      {total !== null && <Rich text={words.city} values={{ value: formatNumber(total), unit }} />}{' '}
      {own !== null && own !== '0' && <Rich text={words.own} values={{ value: formatNumber(own) }} />}{' '}
      {notAllocatable !== null && notAllocatable !== '0' && (
        <Rich text={words.notAllocatable} values={{ value: formatNumber(notAllocatable) }} />
      )}
    </p>
  );
}
