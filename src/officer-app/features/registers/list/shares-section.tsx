import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import ruled from '../../../shared/look/ruled-table.module.css';
import { useNow } from '../../../shared/use-now.ts';
import { choiceWords } from '../input/value-words.ts';
import { sharesQuery } from '../queries.ts';
import classes from '../registers.module.css';

const { shares: words } = registers;

/** What led to the confirmed records of the half year, each given out once. */
export function SharesSection({ kind, area }: { kind: RegisterKind; area: string | undefined }) {
  const { from, to } = reportedHalf(dayIn(useNow()));
  const { data } = useQuery(sharesQuery(kind.key, { from, to, area }));
  if (!data || data.total === 0) return null;
  const choices = kind.fields.find(({ key }) => key === kind.shares?.field)?.choices ?? [];
  const shown = (value: number | null) => (value === null ? words.hidden : formatNumber(String(value), 1));
  return (
    <section className="panel" aria-labelledby="shares">
      <header>
        <h2 id="shares">{words.title}</h2>
      </header>
      <p className={classes.inPanel}>
        {fill(words.lead, { from: formatDay(from), to: formatDay(to), total: data.total })}
      </p>
      <table className={ruled.table}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.records}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {data.sources.map(({ value, records, share }) => (
            <tr key={value}>
              <th scope="row">{choiceWords(choices, value)}</th>
              <td data-label={words.records} className="num">
                {shown(records)}
              </td>
              <td data-label={words.share} className="num">
                {shown(share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
