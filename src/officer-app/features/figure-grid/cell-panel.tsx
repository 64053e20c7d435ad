import { Button, Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FigureCell, GridColumn } from '#contract/figures/entries.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { entryFaults, figureGrid } from '#locales/vi/officers/figure-grid.ts';
import { capital } from '../../shared/area/area-options.ts';
import { formatInstant } from '../../shared/format-time.ts';
import classes from './cell-panel.module.css';
import type { DraftCell } from './draft.ts';
import { cellQuery } from './queries.ts';
import type { GridRow, KnownCell, SheetModel } from './sheet-state.ts';

const words = figureGrid.panel;
const printed = (value: string | null): string => (value === null ? figureGrid.missing : formatNumber(value));

interface Props {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly period: string;
  readonly known: KnownCell | undefined;
  readonly closed: ReturnType<SheetModel['closed']>;
  readonly cell: DraftCell | undefined;
  readonly onCell: (cell: DraftCell | undefined) => void;
}

/** The chosen cell: what it counts, the same period, its fault with choices, comment, paper, and who typed what when. */
export function CellPanel({ row, column, period, known, closed, cell, onCell }: Props) {
  const told = useQuery(cellQuery({ area: row.code, code: column.code, period })).data;
  const draft: DraftCell = cell ?? {
    text: known?.value ? formatNumber(known.value) : '',
    value: known?.value ?? null,
    seen: known?.version ?? 0,
    ...(known?.comment && { comment: known.comment }),
    ...(known?.paper && { paper: known.paper }),
  };
  const put = (part: Partial<DraftCell>) => onCell({ ...draft, ...part });
  return (
    <section className={`panel no-print ${classes.panel}`} aria-label={words.label}>
      <h2>
        {column.name} <span className="meta">({column.unit})</span>
      </h2>
      <p className="quiet">{capital(row.name)}</p>
      <p className="meta">{column.definition}</p>
      {cell?.fault && <p className={classes.fault}>{entryFaults[cell.fault] ?? entryFaults.wrong}</p>}
      {cell?.choices && (
        <div className="row">
          {cell.choices.map((value) => (
            <Button
              key={value}
              variant="default"
              onClick={() => onCell({ seen: cell.seen, text: formatNumber(value), value })}
            >
              {formatNumber(value)}
            </Button>
          ))}
        </div>
      )}
      {cell?.fault === 'entryOutrun' && known && (
        <div className="row">
          <Button variant="default" onClick={() => onCell(undefined)}>
            {fill(words.keepOther, { value: printed(known.value) })}
          </Button>
          <Button variant="default" onClick={() => onCell({ ...withoutFault(cell), seen: known.version })}>
            {fill(words.takeMine, { value: cell.text })}
          </Button>
        </div>
      )}
      {closed && <p className="meta">{figureGrid.closed[closed]}</p>}
      {told && (
        <dl className={classes.facts}>
          <dt>{words.ledger}</dt>
          <dd className="num">
            {printed(told.value)} <span className="meta">({words.states[told.state]})</span>
          </dd>
          <dt>{told.lastYear.period}</dt>
          <dd className="num">{printed(told.lastYear.value)}</dd>
        </dl>
      )}
      {!closed && (
        <div className="stack-s">
          <Checkbox
            label={words.estimated}
            checked={draft.estimated ?? known?.state === 'estimated'}
            onChange={(event) => put({ estimated: event.currentTarget.checked })}
          />
          <TextInput
            label={words.comment}
            maxLength={500}
            defaultValue={draft.comment ?? ''}
            onBlur={(event) =>
              event.currentTarget.value !== (draft.comment ?? '') &&
              put({ comment: event.currentTarget.value })
            }
          />
          {column.needsPaper && (
            <TextInput
              label={words.paper}
              description={words.paperHint}
              maxLength={500}
              defaultValue={draft.paper ?? ''}
              onBlur={(event) =>
                event.currentTarget.value !== (draft.paper ?? '') && put({ paper: event.currentTarget.value })
              }
            />
          )}
        </div>
      )}
      <History versions={told?.versions ?? []} />
    </section>
  );
}

function withoutFault({ fault: _, ...cell }: DraftCell): DraftCell {
  return cell;
}

function History({ versions }: { versions: FigureCell['versions'] }) {
  if (versions.length === 0) return <p className="meta">{words.noHistory}</p>;
  return (
    <div>
      <h3>{words.history}</h3>
      <ol className={classes.history}>
        {versions.map(({ outcome, value, comment, paper, officer, at }) => (
          <li key={`${at} ${outcome}`} data-outrun={outcome === 'outrun' || undefined}>
            <span className="num">{printed(value)}</span> {officer}, {formatInstant(new Date(at))}
            {outcome === 'outrun' && `. ${words.outrun}`}
            {comment && <span className="meta"> “{comment}”</span>}
            {paper && <span className="meta"> {fill(words.byPaper, { paper })}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
