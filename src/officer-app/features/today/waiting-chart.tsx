import type { Today } from '#contract/today.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import classes from './waiting-chart.module.css';

const { today: words } = officers;

/** New tips by the day they came in, as bars with their numbers: what came today is yellow. */
export function WaitingChart({ today, now }: { today: Today; now: Date }) {
  const day = dayIn(now);
  const yesterday = addDays(day, -1);
  const counts = { older: 0, yesterday: 0, today: 0 };
  for (const { receivedAt } of today.fresh) {
    const on = dayIn(new Date(receivedAt));
    counts[on === day ? 'today' : on === yesterday ? 'yesterday' : 'older'] += 1;
  }
  counts.older += today.counts.fresh - today.fresh.length;
  const most = Math.max(1, ...Object.values(counts));
  const bars = (['older', 'yesterday', 'today'] as const).map((key) => ({
    key,
    label: words.hourParts[key],
    count: counts[key],
  }));
  const parts = bars.map(({ label, count }) => `${label} ${count}`).join(', ');
  return (
    <figure className={classes.chart}>
      <figcaption className="meta">{words.byHour}</figcaption>
      <div className={classes.bars} role="img" aria-label={fill(words.byHourText, { parts })}>
        {bars.map(({ key, label, count }) => (
          <div key={key} className={classes.column}>
            <span className="num">{count === 0 ? '–' : count}</span>
            <span
              className={key === 'today' ? `${classes.bar} ${classes.now}` : classes.bar}
              style={{ height: count === 0 ? 0 : Math.max(4, Math.round((count / most) * 72)) }}
            />
            <span className="meta">{label}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
