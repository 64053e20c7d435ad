import type { TipSummary } from '#contract/tips/tips.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatSpan } from '../format-time.ts';
import { IconAlarm, IconAlertTriangleFilled, IconCheck, IconClock, IconHourglass } from '../icons.ts';
import classes from './clock-badge.module.css';
import { type ClockState, clockOf } from './clock-of.ts';

const { tipWords } = officers;

const looks = {
  ok: { Icon: IconClock, words: tipWords.left },
  today: { Icon: IconAlarm, words: tipWords.left },
  over: { Icon: IconAlertTriangleFilled, words: tipWords.overdue },
  waiting: { Icon: IconHourglass, words: tipWords.waits },
  done: { Icon: IconCheck, words: tipWords.done },
} as const satisfies Record<ClockState, object>;

type Props = { tip: Pick<TipSummary, 'status' | 'receivedAt' | 'checkDueAt'>; now: Date };

/** A clock in words and amount, with a form and an icon of its own: never colour alone. */
export function ClockBadge({ tip, now }: Props) {
  const { state, span } = clockOf(tip, now);
  const { Icon, words } = looks[state];
  return (
    <span className={`${classes.clock} ${classes[state]}`}>
      <Icon className="ico" aria-hidden />
      {fill(words, { span: formatSpan(span) })}
    </span>
  );
}
