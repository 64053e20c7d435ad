import { dayIn } from '#domain/calendar/day-in.ts';
import { fill } from '#locales/locale.ts';
import type { PublishedQuestion } from '#modules/questions/for-public.ts';
import { areaName } from '../layout/area-name.ts';
import { sayDay } from '../layout/format-instant.ts';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { topicWords } from './topic-select.tsx';

/** One published question with its answer; `isAlone` on its own page. */
export function PublishedCard({
  view,
  one,
  isAlone = false,
}: {
  view: View;
  one: PublishedQuestion;
  isAlone?: boolean;
}) {
  const { locale, t } = view;
  const Heading = isAlone ? 'h1' : 'h3';
  return (
    <article className="card">
      <Heading className="pre">{one.question}</Heading>
      <p className="small quiet">
        {areaName(view.communes, one.areaCode) ?? t.questions.city}. {topicWords(view, one.topic)}.{' '}
        {fill(t.questions.answeredOn, { day: sayDay(view, dayIn(one.answeredAt)) })}
      </p>
      <p className="pre">
        <b>{t.questions.answered}:</b> {one.answer}
      </p>
      {one.paper && <p className="small">{fill(t.questions.paper, { paper: one.paper })}</p>}
      {!isAlone && (
        <p className="small">
          <a href={`${pathOf('publishedQuestion', locale)}?cau=${one.id}`}>{t.questions.link}</a>
        </p>
      )}
    </article>
  );
}
