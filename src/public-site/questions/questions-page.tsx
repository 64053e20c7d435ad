import type { PublishedQuestion } from '#modules/questions/for-public.ts';
import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { AreaSelect } from '../pages/area-select.tsx';
import { pathOf } from '../paths.ts';
import { PublishedCard } from './published-card.tsx';
import type { QuestionSearch } from './question-search.ts';
import { TopicSelect } from './topic-select.tsx';

type Props = {
  view: View;
  search: QuestionSearch;
  list: readonly PublishedQuestion[];
  /** Address of the next page; none at the end. */
  next: string | undefined;
  counts: { answered: number; rated: number; thanked: number };
};

/** What was asked and answered, for everybody: search, commune, topic, pages; all in the address. */
export function QuestionsPage({ view, search, list, next, counts }: Props) {
  const { locale, t } = view;
  const words = t.questions;
  const isFiltered = Boolean(search.text || search.areaCode || search.topic);
  const percent = counts.answered > 0 ? Math.round((counts.rated / counts.answered) * 100) : 0;
  return (
    <Page view={view} title={words.title} page="questions">
      <div className="read">
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
        <p>
          <a className="btn" href={pathOf('askQuestion', locale)}>
            {words.ask}
          </a>
        </p>
        <p className="small quiet">{words.askLead}</p>
        <p>
          <a href={pathOf('forums', locale)}>{t.forums.link}</a>
        </p>
        <SearchCard view={view} search={search} />
        {list.length === 0 && <p>{isFiltered ? words.none : words.noneYet}</p>}
        {list.map((one) => (
          <PublishedCard key={one.id} view={view} one={one} />
        ))}
        {(search.after || next) && (
          <p>
            {search.after && <a href={pathOf('questions', locale)}>{words.first}</a>}{' '}
            {next && <a href={next}>{words.more}</a>}
          </p>
        )}
        {counts.answered > 0 && (
          <p className="small quiet">
            <Rich text={words.rate} values={{ ...counts, percent }} />
          </p>
        )}
      </div>
    </Page>
  );
}

function SearchCard({ view, search }: { view: View; search: QuestionSearch }) {
  const { questions: words } = view.t;
  return (
    <section className="card" aria-labelledby="find-h">
      <h2 id="find-h">{words.searchHeading}</h2>
      <form action={pathOf('questions', view.locale)} method="get">
        <Field view={view} id="tim" label={words.search} hint={words.searchHint} errors={{}}>
          {(box) => <input {...box} defaultValue={search.text} maxLength={200} autoComplete="off" />}
        </Field>
        <Field view={view} id="xa" label={words.place} errors={{}}>
          {(box) => <AreaSelect view={view} chosen={search.areaCode ?? ''} none={words.anyArea} box={box} />}
        </Field>
        <Field view={view} id="linh-vuc" label={words.subject} errors={{}}>
          {(box) => <TopicSelect view={view} chosen={search.topic ?? ''} none={words.anyTopic} box={box} />}
        </Field>
        <p>
          <button type="submit" className="btn pale">
            <Icon name="search" />
            {words.find}
          </button>
        </p>
      </form>
    </section>
  );
}
