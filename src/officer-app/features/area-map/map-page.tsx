import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FiguresExcel } from '../../shared/figure/figures-excel.tsx';
import { AreaMapSplit } from '../../shared/hex-map/area-map-split.tsx';
import { areaMapQuery, areaShapesQuery } from '../../shared/hex-map/map-queries.ts';
import { Rich } from '../../shared/look/rich.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { MapControls, type MapView } from './map-controls.tsx';
import classes from './map-page.module.css';

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
          <AreaMapSplit
            map={map}
            sheet={view === 'shapes' ? sheet : null}
            chosen={search.area}
            onChoose={onChoose}
          />
          {map.city && <CityLine city={map.city} unit={map.indicator.unit} />}
          <p className="meta">{map.indicator.definition}</p>
          <FiguresExcel
            asked={{
              indicators: map.indicator.code,
              periods: map.period.code,
              inside: 'yes',
              borders: 'today',
            }}
          />
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
