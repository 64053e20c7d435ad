import type { Forum } from '#modules/registers/for-public.ts';
import { Field } from '../layout/field.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { AreaSelect } from '../pages/area-select.tsx';
import { pathOf } from '../paths.ts';
import { ForumCard } from './forum-card.tsx';

/** Announced forums, for everybody: those to come, and what came of those that are over; the commune in the address. */
export function ForumsPage({
  view,
  areaCode,
  coming,
  past,
}: {
  view: View;
  areaCode: string;
  coming: readonly Forum[];
  past: readonly Forum[];
}) {
  const { locale, t } = view;
  const words = t.forums;
  const part = (id: string, heading: string, list: readonly Forum[], none: string) => (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {list.length === 0 && <p>{none}</p>}
      {list.map((one) => (
        <ForumCard key={one.id} view={view} one={one} />
      ))}
    </section>
  );
  return (
    <Page view={view} title={words.title} page="forums">
      <div className="read">
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
        <form action={pathOf('forums', locale)} method="get">
          <Field view={view} id="xa" label={t.questions.place} errors={{}}>
            {(box) => <AreaSelect view={view} chosen={areaCode} none={t.questions.anyArea} box={box} />}
          </Field>
          <p>
            <button type="submit" className="btn pale">
              {t.questions.find}
            </button>
          </p>
        </form>
        {part('coming-h', words.coming, coming, words.noneComing)}
        {part('past-h', words.past, past, words.nonePast)}
        <p>
          <a href={pathOf('questions', locale)}>{words.toQuestions}</a>
        </p>
      </div>
    </Page>
  );
}
