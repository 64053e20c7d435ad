import { useQuery } from '@tanstack/react-query';
import type { Ranking } from '#contract/figures/figures.ts';
import { findIndicator, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { rankWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FiguresExcel } from '../../shared/figure/figures-excel.tsx';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { numberTable as numbers } from '../../shared/look/tables.ts';
import { useHasManyAreas } from '../../shared/me.ts';
import classes from './explorer.module.css';
import type { ExplorerSearch } from './explorer-search.ts';
import { rankQuery } from './queries.ts';

const mayRank = (code: string): boolean => {
  const indicator = findIndicator(code);
  return indicator?.targetAllowed === true && (indicator.kind === 'sum' || indicator.kind === 'ratio');
};

/** The first of the chosen indicators that may be ranked at all, or the first that ever may. */
const rankedIndicator = (codes: string): string =>
  codes.split(',').find(mayRank) ?? visibleIndicators.find(({ code }) => mayRank(code))?.code ?? '';

/** Communes by a rate drawn towards the city's: no raw counts, no rank for those with too little to go by. */
export function RankView({ search }: { search: ExplorerSearch & { indicators: string; periods: string } }) {
  const [period = ''] = search.periods.split(',');
  const isCity = useHasManyAreas();
  const { data, error, refetch } = useQuery({
    ...rankQuery(rankedIndicator(search.indicators), period),
    enabled: isCity,
  });
  if (!isCity) return <p className="quiet">{words.onlyCity}</p>;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={10} />;
  return (
    <section className="stack" aria-labelledby="rank-name">
      <h2 id="rank-name">{data.indicator.name}</h2>
      <p className="quiet">{words.note}</p>
      {data.rows.length === 0 ? <p className="quiet">{words.empty}</p> : <Table data={data} />}
      <div>
        <FiguresExcel asked={{ indicators: data.indicator.code, periods: period, inside: 'yes' }} />
      </div>
    </section>
  );
}

function Table({ data }: { data: Ranking }) {
  const isShare = data.kind === 'share';
  const shown = (rate: number): string =>
    isShare ? `${formatNumber(rate * 100, 1)}%` : formatNumber(rate * 100_000, 1);
  const rows = data.rows.toSorted(
    (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.name.localeCompare(b.name, 'vi'),
  );
  return (
    <ScrollBox className={`panel ${numbers.box}`} label={data.indicator.name}>
      <table className={numbers.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.rank}</th>
            <th scope="col" className={numbers.left}>
              {words.columns.area}
            </th>
            <th scope="col">{words.columns.counted}</th>
            <th scope="col">
              {words.columns.raw}
              {!isShare && <span className="meta">{words.perPeople}</span>}
            </th>
            <th scope="col">
              {words.columns.shrunk}
              {!isShare && <span className="meta">{words.perPeople}</span>}
            </th>
            <th scope="col">{words.columns.weight}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <td className="num">{row.rank ?? <span className={numbers.none}>{words.few}</span>}</td>
              <th scope="row">{row.name}</th>
              <td className="num">
                {isShare
                  ? `${formatNumber(row.count)}/${formatNumber(row.exposure)}`
                  : formatNumber(row.count)}
              </td>
              <td className="num">{shown(row.raw)}</td>
              <td className="num">
                <b>{shown(row.shrunk)}</b>
              </td>
              <td>
                <meter className={classes.meter} min={0} max={1} value={row.weight}>
                  {formatNumber(row.weight * 100, 0)}%
                </meter>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
