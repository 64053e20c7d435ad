import { fill } from '#locales/locale.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { Field } from '../layout/field.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { AreaSelect } from '../pages/area-select.tsx';
import { pathOf } from '../paths.ts';
import { ForumCard, ForumLine } from './forum-card.tsx';

/**
 * Announced forums, for everybody: those to come, and what came of those that are over, year by year; commune and page
 * in the address.
 */
export function ForumsPage({
  view,
  areaCode,
  coming,
  past,
  next,
}: {
  view: View;
  areaCode: string;
  /** Null on the pages that follow the first. */
  coming: readonly Forum[] | null;
  past: readonly Forum[];
  /** Query of the page that follows; none at the end. */
  next: string | undefined;
}) {
  const { locale, t } = view;
  const words = t.forums;
  const path = pathOf('forums', locale);
  const years = [...Map.groupBy(past, ({ heldOn }) => heldOn.slice(0, 4))];
  return (
    <Page view={view} title={words.title} page="forums">
      <div className="read">
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
        <form action={path} method="get">
          <Field view={view} id="xa" label={t.questions.place} errors={{}}>
            {(box) => <AreaSelect view={view} chosen={areaCode} none={t.questions.anyArea} box={box} />}
          </Field>
          <p>
            <button type="submit" className="btn pale">
              {t.questions.find}
            </button>
          </p>
        </form>
        {coming && (
          <section className="part" aria-labelledby="coming-h">
            <h2 id="coming-h">{words.coming}</h2>
            {coming.length === 0 && <p>{words.noneComing}</p>}
            {coming.map((one) => (
              <ForumCard key={one.id} view={view} one={one} />
            ))}
          </section>
        )}
        <section className="part" aria-labelledby="past-h">
          <h2 id="past-h">{words.past}</h2>
          {past.length === 0 && <p>{words.nonePast}</p>}
          {years.map(([year, forums]) => (
            <section key={year} aria-labelledby={`year-${year}`}>
              <h3 id={`year-${year}`}>{fill(words.year, { year })}</h3>
              {forums.map((one) => (
                <ForumLine key={one.id} view={view} one={one} />
              ))}
            </section>
          ))}
          {(next || !coming) && (
            <p>
              {!coming && <a href={path}>{words.first}</a>}{' '}
              {next && <a href={`${path}?${next}`}>{words.more}</a>}
            </p>
          )}
        </section>
        <p>
          <a href={pathOf('questions', locale)}>{words.toQuestions}</a>
        </p>
      </div>
    </Page>
  );
}
