import { dayIn } from '#domain/calendar/day-in.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { officers } from '#locales/vi/officers.ts';
import { formatSpan } from '../format-time.ts';
import { IconAlarm, IconAlertTriangleFilled, IconHome2, IconScale } from '../icons.ts';
import classes from './clock-badge.module.css';

const { tipWords } = officers;

type Props = { dueAt: string; of: 'law' | 'house'; now: Date };

/** The nearest deadline of one kind. The law's and the house's stand apart, each in words of its own. */
export function DueBadge({ dueAt, of, now }: Props) {
  const due = new Date(dueAt);
  const span = due.getTime() - now.getTime();
  const isOver = span < 0;
  const isToday = dayIn(due) === dayIn(now);
  const words =
    of === 'law'
      ? isOver
        ? tipWords.overdue
        : tipWords.left
      : isOver
        ? inboxWords.houseOver
        : inboxWords.houseLeft;
  const Icon =
    of === 'house' ? IconHome2 : isOver ? IconAlertTriangleFilled : isToday ? IconAlarm : IconScale;
  // brick is the law's: a deadline of the house is never louder than one of the law
  const look = of === 'house' ? (isOver ? 'today' : 'waiting') : isOver ? 'over' : isToday ? 'today' : 'ok';
  return (
    <span
      className={`${classes.clock} ${classes[look]}`}
      title={of === 'law' ? inboxWords.legalDue : inboxWords.houseDue}
    >
      <Icon className="ico" aria-hidden />
      {fill(words, { span: formatSpan(span) })}
    </span>
  );
}
