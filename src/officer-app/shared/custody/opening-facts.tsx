import type { Opening } from '#contract/custody/identity-openings.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { formatInstant, formatNear } from '../format-time.ts';
import { Tag } from '../look/tag.tsx';
import { useNow } from '../use-now.ts';
import classes from './opening-facts.module.css';

const words = custody.opening;

/** What was asked, by whom, why, and what each custodian answered. */
export function OpeningFacts({ opening }: { opening: Opening }) {
  const now = useNow();
  const { purpose, status, asker, reason, minutes, answers, openedAt } = opening;
  return (
    <div className={classes.facts}>
      <p className="row">
        <b>{words.purpose[purpose]}</b> <Tag lined>{words.status[status]}</Tag>
      </p>
      <p className="meta">
        {fill(words.asked, {
          who: asker?.displayName ?? '',
          title: asker?.title ?? '',
          when: formatNear(new Date(opening.askedAt), now),
          minutes,
        })}
      </p>
      <p>{reason ?? words.noReason}</p>
      <ul className={classes.answers}>
        {answers.map(({ officer, decision, decidedAt }) => (
          <li key={officer.id}>
            {officer.displayName}, {officer.title}:{' '}
            <b>
              {decision && decidedAt
                ? fill(words.decided[decision], { when: formatNear(new Date(decidedAt), now) })
                : words.waits}
            </b>
          </li>
        ))}
      </ul>
      {openedAt && (
        <p className="meta">{fill(words.openedAt, { when: formatInstant(new Date(openedAt)) })}</p>
      )}
    </div>
  );
}
