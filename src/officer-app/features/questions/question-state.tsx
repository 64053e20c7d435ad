import type { Question } from '#contract/questions/questions.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { questionsPage as words } from '#locales/vi/officers/questions.ts';
import { IconAlertTriangleFilled, IconClock } from '../../shared/icons.ts';
import { Tag } from '../../shared/look/tag.tsx';
import classes from './questions.module.css';

/** Where a question stands, in words: by when an answer is owed, or what became of it. */
export function QuestionState({ question, now }: { question: Question; now: Date }) {
  const { status, publication, dueOn, answeredAt, verdict } = question;
  const day = formatDay(dueOn as PlainDate);
  if (status === 'received' || status === 'taken') {
    const isLate = dueOn < dayIn(now);
    const Icon = isLate ? IconAlertTriangleFilled : IconClock;
    return (
      <span className={isLate ? classes.late : classes.due}>
        <Icon className="ico" aria-hidden />
        {fill(isLate ? words.lateSince : words.due, { day })}
      </span>
    );
  }
  return (
    <>
      <Tag lined>
        {answeredAt
          ? fill(words.answeredOn, { day: formatDay(dayIn(new Date(answeredAt))) })
          : words.status[status]}
      </Tag>{' '}
      {publication !== 'none' && <Tag>{words.publication[publication]}</Tag>}{' '}
      {verdict && <Tag>{words.verdict[verdict]}</Tag>}
    </>
  );
}
