import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Explored } from '#contract/figures.ts';
import { fill } from '#locales/locale.ts';
import { explorerWords as words } from '#locales/vi/officers-figures.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { formatTime } from '../../shared/format-time.ts';
import { IconDownload } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import classes from './explorer.module.css';
import { type ExplorerSearch, layoutOf } from './explorer-search.ts';
import { figuresHref } from './figures-href.ts';
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
  const { data, error, refetch, isPlaceholderData } = useQuery(exploreQuery(asked));
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={10} />;
  const layout = layoutOf(search);
  const table = pivot(data, layout, search, membersOf(data, search.periods.split(','), words.so));
  return (
    <section className="stack" aria-busy={isPlaceholderData}>
      <div className={classes.bar}>
        <LayoutChips layout={layout} table={table} onSearch={onSearch} />
        <div className="row no-print">
          <Link to={paths.exchange}>{words.exchange}</Link>
          <Button
            component="a"
            href={figuresHref(asked)}
            variant="default"
            leftSection={<IconDownload className="ico" aria-hidden />}
          >
            {words.excel}
          </Button>
        </div>
      </div>
      {table.rows.length === 0 ? <p className="quiet">{words.empty}</p> : <Grid table={table} data={data} />}
      <p className="meta">
        {fill(words.figures, {
          count: table.rows.length * table.columns.length,
          time: formatTime(new Date(data.at)),
        })}{' '}
        {words.denominators[search.measure ?? 'value']} {search.borders && words.bordersNote}
      </p>
    </section>
  );
}

function Grid({ table: { rows, columns, cells }, data }: { table: Pivot; data: Explored }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <div className={`panel ${classes.box}`} role="group" aria-label={words.heading} tabIndex={0}>
      <table className={classes.table}>
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
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isMissing = ({ cell }: PivotCell): boolean => cell === null || cell.value === null;

function CellText({ cell: { cell, text } }: { cell: PivotCell }) {
  if (cell === null || cell.value === null) {
    return (
      <span className={classes.none} title={words.missingCell}>
        {words.missing}
      </span>
    );
  }
  if (text === null) return '–';
  return <FigureLink of={cell}>{text}</FigureLink>;
}
