import type { TipLife } from '#contract/tips/tip-life.ts';
import type { Tip } from '#contract/tips/tips.ts';
import { groupOf, tipGroups } from '#domain/tips/inbox/tip-groups.ts';
import { fill } from '#locales/locale.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatInstant } from '../../../shared/format-time.ts';
import { IconStar } from '../../../shared/icons.ts';
import { Tag } from '../../../shared/look/tag.tsx';
import { channelName, shortId, tipNumber, trackName } from '../../../shared/tips/tip-words.ts';
import classes from './tip-head.module.css';

const { tip: words, tipWords } = officers;

/** What else is so of a tip that an officer should see at a glance. */
const flagsOf = (life: TipLife): string[] =>
  [
    life.movedFrom && words.flags.moving,
    life.transferRequestedAt && !life.transferredAt && words.flags.transferRequested,
    life.suspendedAt && words.flags.suspended,
    life.reviewAskedAt && words.flags.reviewAsked,
    life.verdict === 'not_solved' && words.flags.notSolved,
    life.verdict === 'thanked' && words.flags.thanked,
    life.heldAt && words.flags.held,
    life.destroyedAt && words.flags.destroyed,
    life.mergedInto && fill(words.flags.mergedInto, { short: shortId({ id: life.mergedInto }) }),
    life.splitFrom && fill(words.flags.splitFrom, { short: shortId({ id: life.splitFrom }) }),
  ].filter((flag): flag is string => typeof flag === 'string');

/** What it is, where it stands, when and how it came. */
export function TipHead({ tip, life }: { tip: Tip; life: TipLife }) {
  const group = groupOf(tip.status);
  // most tips never go to another body: the step is shown only while it is the present one
  const steps = tipGroups.filter((one) => one !== 'waiting' || one === group);
  const step = steps.indexOf(group);
  return (
    <header>
      <div className="row">
        <Tag>{trackName(tip)}</Tag>
        <Tag lined>{tipWords.status[tip.status]}</Tag>
        {tip.valuable && (
          <Tag>
            <IconStar className="ico" aria-hidden /> {tipWords.valuable}
          </Tag>
        )}
        {life.urgency === 'urgent' && <Tag lined>{tipLifeWords.urgency.urgent}</Tag>}
        {flagsOf(life).map((flag) => (
          <Tag key={flag} lined>
            {flag}
          </Tag>
        ))}
      </div>
      <h1 className={classes.title}>{tipNumber(tip)}</h1>
      <p className="quiet">
        {fill(words.receivedAt, { when: formatInstant(new Date(tip.receivedAt)), channel: channelName(tip) })}
      </p>
      {life.handlerName && <p className="quiet">{fill(words.handledBy, { name: life.handlerName })}</p>}
      {tip.outcome && <p>{fill(words.outcome, { outcome: tipWords.outcome[tip.outcome] })}</p>}
      <ol className={classes.life} aria-label={words.life}>
        {steps.map((one, i) => (
          <li
            key={one}
            className={i < step ? classes.past : i === step ? classes.now : undefined}
            aria-current={i === step ? 'step' : undefined}
          >
            {words.lifeStep[one]}
          </li>
        ))}
      </ol>
    </header>
  );
}
