import type { TipLife } from '#contract/tips/tip-life.ts';
import { fill } from '#locales/locale.ts';
import { tipClocks as words } from '#locales/vi/officers/tip-past.ts';
import { officers } from '#locales/vi/officers.ts';
import { DueBadge } from '../../../shared/due/due-badge.tsx';
import { formatInstant, formatNear, formatSpan } from '../../../shared/format-time.ts';
import { IconHome2, IconHourglass, IconScale } from '../../../shared/icons.ts';
import { useNow } from '../../../shared/use-now.ts';
import type { Subject } from '../actions/action-form.ts';
import classes from './tip-clocks.module.css';

type Clock = TipLife['clocks'][number];

/** One running clock: how much is left, until when, and on demand the article that sets it. */
function RunningClock({ clock, now }: { clock: Clock; now: Date }) {
  const { name, duty, legal, basis, article, mark, startedAt, dueAt, extensions } = clock;
  return (
    <li className={classes.clock}>
      <div className="row between">
        <span>{name}</span>
        <DueBadge of={legal ? 'law' : 'house'} dueAt={dueAt} now={now} />
      </div>
      <p className="quiet">{fill(words.due, { when: formatInstant(new Date(dueAt)) })}</p>
      {duty === 'agency' && <p className="meta">{words.agency}</p>}
      {extensions > 0 && <p className="meta">{fill(words.extended, { count: extensions })}</p>}
      <details>
        <summary className="meta">{words.basis}</summary>
        <p className="meta">
          {basis}, {article} ({words.mark[mark]}).{' '}
          {fill(words.started, { when: formatInstant(new Date(startedAt)) })}.
        </p>
      </details>
    </li>
  );
}

/** The clocks of the law and those of the house, never merged; which one runs, which one stands still and why. */
export function TipClocks({ subject: { tip, life } }: { subject: Subject }) {
  const now = useNow();
  const running = life.clocks.filter(({ endedAt }) => endedAt === null);
  const past = life.clocks.filter(({ endedAt }) => endedAt !== null);
  const kinds = [
    { label: words.legal, Icon: IconScale, clocks: running.filter(({ legal }) => legal) },
    { label: words.house, Icon: IconHome2, clocks: running.filter(({ legal }) => !legal) },
  ];
  return (
    <section className="stack" aria-labelledby="limits">
      <h2 id="limits">{officers.tip.limits}</h2>
      <div className="panel pad stack-s">
        {life.suspendedAt && (
          <p className={classes.still}>
            <IconHourglass className="ico" aria-hidden />{' '}
            {fill(words.suspended, { when: formatNear(new Date(life.suspendedAt), now) })}
          </p>
        )}
        {running.length === 0 && <p className="quiet">{words.none}</p>}
        {kinds.map(
          ({ label, Icon, clocks }) =>
            clocks.length > 0 && (
              <div key={label}>
                <h3>
                  <Icon className="ico" aria-hidden /> {label}
                </h3>
                <ul>
                  {clocks.map((clock) => (
                    <RunningClock key={clock.code} clock={clock} now={now} />
                  ))}
                </ul>
              </div>
            ),
        )}
        {past.length > 0 && (
          <details>
            <summary className="meta">{fill(words.past, { count: past.length })}</summary>
            <ul className="meta">
              {past.map(({ code, name, startedAt, endedAt, endedBy, dueAt }) => (
                <li key={`${code} ${startedAt} ${dueAt}`}>
                  {name}:{' '}
                  {endedBy && endedAt
                    ? fill(words.ended[endedBy], { when: formatNear(new Date(endedAt), now) })
                    : ''}
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="meta">
          {fill(officers.tip.age, { span: formatSpan(now.getTime() - Date.parse(tip.receivedAt)) })}
        </p>
      </div>
    </section>
  );
}
