import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Explored } from '#contract/figures/figures.ts';
import { fill } from '#locales/locale.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { FiguresExcel } from '../../shared/figure/figures-excel.tsx';
import { formatInstant, formatTime } from '../../shared/format-time.ts';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { numberTable as numbers } from '../../shared/look/tables.ts';
import { paths } from '../../shared/paths.ts';
import { besideRestated, isRestated, restatedCode } from './beside-restated.ts';
import classes from './explorer.module.css';
import { type ExplorerSearch, layoutOf } from './explorer-search.ts';
import { LayoutChips } from './layout-chips.tsx';
import { membersOf, type Pivot, type PivotCell, pivot } from './pivot.ts';
import { askedFor, exploreQuery } from './queries.ts';

interface Props {
  readonly search: ExplorerSearch & { indicators: string; periods: string };
  readonly onSearch: (change: ExplorerSearch) => void;
}

/** The table of figures, laid out as the address says; each figure opens. */
export function FigureTable({ search, onSearch }: Props) {
  const asked = askedFor(search);
  const isBoth = search.borders === 'both';
  const plain = useQuery(exploreQuery(asked));
  const today = useQuery({ ...exploreQuery({ ...asked, borders: 'today' }), enabled: isBoth });
  const { refetch, isPlaceholderData } = plain;
  const error = plain.error ?? (isBoth ? today.error : null);
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!plain.data || (isBoth && !today.data)) return <SkeletonLines lines={10} />;
  const data = isBoth && today.data ? besideRestated(plain.data, today.data) : plain.data;
  const layout = layoutOf(search);
  const shown = search.periods.split(',').flatMap((code) => (isBoth ? [code, restatedCode(code)] : [code]));
  const table = pivot(data, layout, search, membersOf(data, shown, words.so));
  return (
    <section className="stack" aria-busy={isPlaceholderData}>
      <div className={classes.bar}>
        <LayoutChips layout={layout} table={table} onSearch={onSearch} />
        <div className="row no-print">
          <Link to={paths.exchange}>{words.exchange}</Link>
          <FiguresExcel asked={isBoth ? { ...asked, borders: 'both' } : asked} />
        </div>
      </div>
      {table.rows.length === 0 ? <p className="quiet">{words.empty}</p> : <Grid table={table} data={data} />}
      <p className="meta">
        {fill(words.figures, {
          count: table.rows.length * table.columns.length,
          time: formatTime(new Date(data.at)),
        })}{' '}
        {words.denominators[search.measure ?? 'value']} {search.borders && words.bordersNote}{' '}
        {search.asOf && <AsOfWords seal={data.seal} />}
      </p>
    </section>
  );
}

/** On which seal of the log a table of the past rests. */
function AsOfWords({ seal }: { seal: Explored['seal'] }) {
  if (!seal) return <strong>{words.asOfNone}</strong>;
  return fill(words.asOfSeal, { seal: seal.seal, at: formatInstant(new Date(seal.sealedAt)) });
}

function Grid({ table: { rows, columns, cells }, data }: { table: Pivot; data: Explored }) {
  return (
    <ScrollBox className={`panel ${numbers.box}`} label={words.heading}>
      <table className={numbers.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ code, name, note }) => (
              <th key={code} scope="col">
                {name}
                {note && <span className="meta">{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, note }, i) => (
            <tr key={code} data-total={code === data.area.code || undefined}>
              <th scope="row">
                {code === data.area.code && code.length === 2 ? words.total : name}
                {note && <span className="meta"> {note}</span>}
              </th>
              {cells[i]?.map((cell, at) => (
                <td key={columns[at]?.code} className="num" data-missing={isMissing(cell) || undefined}>
                  <CellText cell={cell} isPast={data.seal !== null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const isMissing = ({ cell }: PivotCell): boolean => cell === null || cell.value === null;

function CellText({ cell: { cell, text }, isPast }: { cell: PivotCell; isPast: boolean }) {
  if (cell === null || cell.value === null) {
    return (
      <span className={numbers.none} title={words.missingCell}>
        {words.missing}
      </span>
    );
  }
  if (text === null) return '–';
  // what opens is the present figure: a past or restated one is another number
  if (isPast || isRestated(cell.period)) return text;
  return <FigureLink of={cell}>{text}</FigureLink>;
}
