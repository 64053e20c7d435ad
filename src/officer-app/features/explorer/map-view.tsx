import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AreaMap } from '#contract/areas.ts';
import { areaMap as mapWords } from '#locales/vi/officers/areas.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FiguresExcel } from '../../shared/figure/figures-excel.tsx';
import { AreaMapSplit } from '../../shared/hex-map/area-map-split.tsx';
import { areaMapQuery, areaShapesQuery } from '../../shared/hex-map/map-queries.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import type { ExplorerSearch } from './explorer-search.ts';
import { askedFor, exploreQuery } from './queries.ts';

/** The map with each count on 100.000 residents; a commune whose residents are not registered has none. */
function perResidents(map: AreaMap, people: ReadonlyMap<string, number | null>): AreaMap {
  const rate = (code: string, value: string): string | null => {
    const residents = people.get(code);
    return residents ? ((Number(value) / residents) * 100_000).toFixed(1) : null;
  };
  return {
    ...map,
    indicator: { ...map.indicator, unit: words.perPeople },
    communes: map.communes.map((one) => ({ ...one, value: one.value && rate(one.code, one.value) })),
  };
}

/** One indicator of one period on the map of today's communes, as tiles or imported boundaries, with its table. */
export function MapView({
  search,
  onSearch,
}: {
  search: ExplorerSearch & { indicators: string; periods: string };
  onSearch: (change: ExplorerSearch) => void;
}) {
  const [indicator = ''] = search.indicators.split(',');
  const [period = ''] = search.periods.split(',');
  const { data, error, refetch } = useQuery(areaMapQuery({ indicator, period }));
  const asked = { ...askedFor({ indicators: indicator, periods: period }), inside: 'yes' as const };
  const wantsRate = search.measure === 'rate' && data?.indicator.isRatio === false;
  const explored = useQuery({ ...exploreQuery(asked), enabled: wantsRate }).data;
  const sheet = useQuery(areaShapesQuery).data?.sheet ?? null;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data || (wantsRate && !explored)) return <SkeletonLines lines={10} />;
  const people = new Map(explored?.areas.map(({ code, population }) => [code, population]));
  const map = wantsRate ? perResidents(data, people) : data;
  return (
    <section className="stack" aria-label={words.views.map}>
      {sheet && (
        <SegmentedControl
          className="no-print"
          aria-label={mapWords.view}
          value={search.drawn ?? 'hexes'}
          data={[
            { value: 'hexes', label: mapWords.hexes },
            { value: 'shapes', label: mapWords.shapes },
          ]}
          onChange={(value) => onSearch({ drawn: value === 'shapes' ? 'shapes' : undefined })}
        />
      )}
      <AreaMapSplit
        map={map}
        sheet={search.drawn === 'shapes' ? sheet : null}
        chosen={search.commune}
        onChoose={(commune) => onSearch({ commune })}
      />
      <p className="meta">
        {words.mapNote} {wantsRate && words.denominators.rate}
      </p>
      <div>
        <FiguresExcel asked={{ ...asked, borders: 'today' }} />
      </div>
    </section>
  );
}
