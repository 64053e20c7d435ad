import { Link } from '@tanstack/react-router';
import type { Shift } from '#contract/tips/tip-past.ts';
import { fill } from '#locales/locale.ts';
import { shift as words } from '#locales/vi/officers/shift.ts';
import { formatNear } from '../../shared/format-time.ts';
import { paths } from '../../shared/paths.ts';
import { tipNumber, verbName } from '../../shared/tips/tip-words.ts';
import classes from './shift-page.module.css';

/** What was done in the hours of the shift, counted by kind and line by line. */
export function ShiftDone({ shift, now }: { shift: Shift; now: Date }) {
  const byVerb = Map.groupBy(shift.done, ({ verb }) => verb);
  return (
    <section className="stack-s" aria-labelledby="done">
      <h2 id="done">{words.doneHeading}</h2>
      {shift.done.length === 0 && <p className="quiet">{words.doneNone}</p>}
      <p className={classes.sums}>
        {[...byVerb].map(([verb, events]) => (
          <span key={verb}>
            {verbName(verb)}: <b className="num">{fill(words.doneCount, { count: events.length })}</b>
          </span>
        ))}
      </p>
      <ul className={classes.done}>
        {shift.done.map(({ verb, at, tipId, officerName }) => (
          <li key={`${at} ${verb} ${tipId}`}>
            <span className="meta">{formatNear(new Date(at), now)}</span>{' '}
            <Link to={paths.tip} params={{ tipId }}>
              {tipNumber({ id: tipId })}
            </Link>{' '}
            {verbName(verb)}
            {officerName ? `, ${officerName}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
