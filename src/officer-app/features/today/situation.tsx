import type { Today } from '#contract/today.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatSpan, formatTime } from '../../shared/format-time.ts';
import { WaitingChart } from './waiting-chart.tsx';

const { today: words } = officers;

/** The figures of the desk, in sentences; on paper the heading has those that count. */
export function Situation({ today, now }: { today: Today; now: Date }) {
  const [oldest] = today.fresh;
  return (
    <section className="panel no-print" aria-labelledby="situation">
      <header>
        <h2 id="situation">{words.summary}</h2>
        <span className="meta num">{fill(words.updated, { time: formatTime(new Date(today.at)) })}</span>
      </header>
      <div className="pad stack">
        <p>
          {oldest
            ? fill(words.longest, { span: formatSpan(now.getTime() - Date.parse(oldest.receivedAt)) })
            : words.noneWaiting}
        </p>
        {today.fresh.length > 0 && <WaitingChart today={today} now={now} />}
        <p className="quiet">{fill(words.resolved, { count: formatNumber(today.counts.done) })}</p>
      </div>
    </section>
  );
}
