import type { ExchangeAnswer } from '#contract/figures/exchange.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { exchangeFaults, exchangeWords as words } from '#locales/vi/officers/exchange.ts';
import { entryFaults } from '#locales/vi/officers/figure-grid.ts';
import { ScrollBox } from '../../shared/look/scroll-box.tsx';
import { lookedTable as looked } from '../../shared/look/tables.ts';
import classes from './exchange.module.css';

type Cell = ExchangeAnswer['cells'][number];

const order: readonly Cell['outcome'][] = ['refused', 'changed', 'new', 'same'];
const shown = 300;

const faultWords = (fault: string, text: string): string =>
  fill(
    (exchangeFaults as Readonly<Record<string, string>>)[fault] ?? entryFaults[fault] ?? entryFaults.wrong,
    {
      text,
    },
  );

const numberWords = (value: string | null): string => {
  if (value === null) return words.none;
  return /^-?\d+(\.\d+)?$/.test(value) ? formatNumber(value) : value;
};

/** What a file would change, what is refused first; then what it changes. */
export function ImportTable({ answer: { cells, unread } }: { answer: ExchangeAnswer }) {
  const sorted = cells.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || a.at - b.at);
  const { columns } = words;
  return (
    <div className="stack-s">
      {unread.slice(0, 20).map((row) => (
        <p key={`${row.at} ${row.text}`} className={classes.refused}>
          {columns.at} {row.at}: {faultWords(row.fault, row.text)}
        </p>
      ))}
      {sorted.length > 0 && (
        <ScrollBox className={looked.box} label={words.in}>
          <table className={`${looked.table} ${classes.table}`}>
            <thead>
              <tr>
                <th scope="col">{columns.at}</th>
                <th scope="col">{columns.area}</th>
                <th scope="col">{columns.indicator}</th>
                <th scope="col">{columns.period}</th>
                <th scope="col" className={looked.number}>
                  {columns.before}
                </th>
                <th scope="col" className={looked.number}>
                  {columns.after}
                </th>
                <th scope="col">{columns.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, shown).map((cell) => (
                <tr key={cell.at} data-outcome={cell.outcome}>
                  <td className="num">{cell.at}</td>
                  <td>{cell.areaName}</td>
                  <td>
                    {cell.indicatorName} <span className="meta">{cell.indicator}</span>
                  </td>
                  <td>{findPeriod(cell.period)?.label ?? cell.period}</td>
                  <td className={`${looked.number} num`}>{numberWords(cell.before)}</td>
                  <td className={`${looked.number} num`}>{numberWords(cell.value)}</td>
                  <td>
                    {cell.saved ? words.saved : words.outcomes[cell.outcome]}
                    {cell.fault && (
                      <span className={classes.fault}>{faultWords(cell.fault, cell.value)}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {sorted.length > shown && (
        <p className="meta">{fill(words.shown, { count: shown, all: formatNumber(sorted.length) })}</p>
      )}
    </div>
  );
}
