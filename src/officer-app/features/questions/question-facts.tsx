import { Link } from '@tanstack/react-router';
import type { OpenedQuestion } from '#contract/questions/questions.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { questionsPage as list, questionPage as words } from '#locales/vi/officers/questions.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../../shared/area/area-options.ts';
import { formatInstant, formatNear } from '../../shared/format-time.ts';
import { paths } from '../../shared/paths.ts';
import classes from './questions.module.css';
import { sayReason } from './say-reason.ts';

/** What is known of a question, and what was done with it. */
export function QuestionFacts({ question, now }: { question: OpenedQuestion; now: Date }) {
  const { facts } = words;
  const rows = [
    [facts.received, formatInstant(new Date(question.receivedAt))],
    [facts.due, formatDay(question.dueOn as PlainDate)],
    [facts.area, capital(question.areaName)],
    [facts.topic, list.topics[question.topic] ?? question.topic],
    ...(question.owner ? [[facts.owner, question.owner] as const] : []),
    [facts.wish, question.mayPublish ? list.public : list.private],
    ...(question.verdict ? [[facts.verdict, list.verdict[question.verdict]] as const] : []),
  ] as const;
  return (
    <div className="stack">
      <section className="panel" aria-labelledby="about">
        <header>
          <h2 id="about">{words.aboutHeading}</h2>
        </header>
        <dl className={classes.facts}>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {question.forum && (
            <div>
              <dt>{facts.askedFor}</dt>
              <dd>
                <Link
                  to={paths.record}
                  params={{ family: registers.families.forum?.slug ?? '', recordId: question.forum.planId }}
                >
                  {fill(words.forumOf, { day: formatDay(question.forum.on as PlainDate) })}
                </Link>
              </dd>
            </div>
          )}
          {question.sessionId && (
            <div>
              <dt>{facts.session}</dt>
              <dd>
                <Link
                  to={paths.record}
                  params={{ family: registers.families.forum?.slug ?? '', recordId: question.sessionId }}
                >
                  {words.sessionLink}
                </Link>
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section className="panel" aria-labelledby="history">
        <header>
          <h2 id="history">{words.historyHeading}</h2>
        </header>
        <ol className={classes.history}>
          {question.history.map(({ verb, at, by, reason }) => (
            <li key={at}>
              <span className="num meta">{formatNear(new Date(at), now)}</span> {words.verbs[verb] ?? verb}
              {reason && `: ${sayReason(verb, reason)}`}
              {by && <span className="meta"> · {by}</span>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
