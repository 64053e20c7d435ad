import { Link } from '@tanstack/react-router';
import type { Trace, TraceFact } from '#contract/figures/figures.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { traceWords as words } from '#locales/vi/officers/figures.ts';
import { ScrollBox } from '../look/scroll-box.tsx';
import { lookedTable as looked } from '../look/tables.ts';
import { paths } from '../paths.ts';
import classes from './trace.module.css';

const signed = (quantity: string): string =>
  quantity.startsWith('-') ? `−${formatNumber(quantity.slice(1))}` : `+${formatNumber(quantity)}`;

/** The facts behind a figure, newest first; those that take something back are marked. */
export function FactTable({ trace: { facts, counts } }: { trace: Trace }) {
  if (facts.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <div className="stack-s">
      <ScrollBox className={looked.box} label={words.steps.facts}>
        <table className={`${looked.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.columns.on}</th>
              <th scope="col">{words.columns.area}</th>
              <th scope="col" className={looked.number}>
                {words.columns.quantity}
              </th>
              <th scope="col">{words.columns.record}</th>
              <th scope="col">{words.columns.event}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr
                key={`${fact.chain} ${fact.seq} ${fact.indicator} ${fact.on} ${fact.quantity}`}
                data-correction={fact.quantity.startsWith('-') || undefined}
              >
                <td className="nowrap">{formatDay(fact.on as PlainDate)}</td>
                <td>{fact.areaName}</td>
                <td className={`${looked.number} num`}>{signed(fact.quantity)}</td>
                <td>
                  <RecordOf fact={fact} />
                </td>
                <td className={classes.event}>
                  {fill(words.position, { chain: fact.chain, seq: formatNumber(fact.seq) })}
                  <span className={classes.hash}>{fact.hash.slice(0, 8)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="meta">
        {fill(words.seen, { count: formatNumber(facts.length), all: formatNumber(counts.facts) })}
      </p>
    </div>
  );
}

function RecordOf({ fact: { recordKind, recordId, figureNo } }: { fact: TraceFact }) {
  const kind = words.kinds[recordKind] ?? words.otherKind;
  if (recordKind === 'reading' && recordId && figureNo !== null) {
    return (
      <Link to={paths.reading} params={{ readingId: recordId }} search={{ figure: figureNo }}>
        {words.quotation}
      </Link>
    );
  }
  if (recordKind === 'tip' && recordId) {
    return (
      <Link to={paths.tip} params={{ tipId: recordId }}>
        {kind} {recordId.slice(-6).toUpperCase()}
      </Link>
    );
  }
  if (recordKind !== 'tip' && recordKind !== 'reading') return kind;
  return <span className={classes.closed}>{fill(words.closedRecord, { kind })}</span>;
}
