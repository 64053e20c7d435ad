import type { Tip } from '#contract/tips.ts';
import { groupOf, tipGroups } from '#domain/tips/tip-groups.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatInstant } from '../../shared/format-time.ts';
import { IconStar } from '../../shared/icons.ts';
import { Tag } from '../../shared/tag.tsx';
import { channelName, tipNumber, trackName } from '../../shared/tip-words.ts';
import classes from './tip-head.module.css';

const { tip: words, tipWords } = officers;

/** What it is, where it stands, when and how it came. */
export function TipHead({ tip }: { tip: Tip }) {
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
      </div>
      <h1 className={classes.title}>{tipNumber(tip)}</h1>
      <p className="quiet">
        {fill(words.receivedAt, { when: formatInstant(new Date(tip.receivedAt)), channel: channelName(tip) })}
      </p>
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
