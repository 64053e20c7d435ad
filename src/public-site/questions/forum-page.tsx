import type { PublishedQuestion } from '#modules/questions/for-public.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { ForumState, forumName } from './forum-card.tsx';
import { PublishedCard } from './published-card.tsx';

/** One announced forum: when, where, agenda, how to attend or ask beforehand, and what was answered of it. */
export function ForumPage({
  view,
  one,
  answers,
}: {
  view: View;
  one: Forum;
  answers: readonly PublishedQuestion[];
}) {
  const { locale, t } = view;
  const words = t.forums;
  const told = toldIn(view, one);
  return (
    <Page view={view} title={words.title} page="forums">
      <div className="read">
        <h1>{words.heading}</h1>
        <p>
          <b>{forumName(view, one)}</b>
        </p>
        <ForumState view={view} one={one} />
        <dl className="kv">
          <dt>{words.time}</dt>
          <dd>{one.time}</dd>
          <dt>{words.place}</dt>
          <dd lang="vi">{one.place}</dd>
        </dl>
        {told.own ? (
          <p className="pre">{told.own}</p>
        ) : (
          <>
            {locale !== 'vi' && (one.agenda || one.attend) && <p className="quiet">{words.onlyVietnamese}</p>}
            <Told heading={words.agenda} text={one.agenda} />
            <Told heading={words.attend} text={one.attend} />
          </>
        )}
        {one.takesQuestions && (
          <>
            <p>
              <a className="btn" href={`${pathOf('askQuestion', locale)}?buoi=${one.id}`}>
                {words.ask}
              </a>
            </p>
            <p className="small quiet">{words.askLead}</p>
          </>
        )}
        {answers.length > 0 && (
          <section className="part" aria-labelledby="answers-h">
            <h2 id="answers-h">{words.answers}</h2>
            {answers.map((answer) => (
              <PublishedCard key={answer.id} view={view} one={answer} />
            ))}
          </section>
        )}
        <p>
          <a href={pathOf('forums', locale)}>{words.all}</a>
        </p>
      </div>
    </Page>
  );
}

/** What the unit wrote in the reader's own language; none in Vietnamese, which stands in parts. */
const toldIn = ({ locale }: View, one: Forum): { own: string } => ({
  own: { vi: '', km: one.khmer, en: one.english }[locale],
});

function Told({ heading, text }: { heading: string; text: string }) {
  if (text === '') return null;
  return (
    <section className="part">
      <h2>{heading}</h2>
      <p className="pre" lang="vi">
        {text}
      </p>
    </section>
  );
}
