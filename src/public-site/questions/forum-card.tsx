import { fill } from '#locales/locale.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { areaName } from '../layout/area-name.ts';
import { sayDay } from '../layout/format-instant.ts';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';

/** The address of one announced forum. */
const forumPath = ({ locale }: View, id: string): string => `${pathOf('forum', locale)}?ma=${id}`;

/** "Phường Ninh Kiều, thứ Bảy 05/12/2026", as a forum is named. */
export const forumName = (view: View, { areaCode, heldOn }: Forum): string =>
  `${areaName(view.communes, areaCode) ?? view.t.questions.city}, ${sayDay(view, heldOn)}`;

/** What became of it, where that is not as first told; what must not be missed is strong. */
function stateOf(view: View, one: Forum): { text: string; isStrong: boolean } | undefined {
  const words = view.t.forums;
  if (one.isCancelled) return { text: words.cancelled, isStrong: true };
  if (one.held) return { text: fill(words.held, one.held), isStrong: false };
  return one.movedFrom
    ? { text: fill(words.moved, { day: sayDay(view, one.movedFrom) }), isStrong: true }
    : undefined;
}

/** The same as a paragraph of its own. */
export function ForumState({ view, one }: { view: View; one: Forum }) {
  const state = stateOf(view, one);
  return state ? <p>{state.isStrong ? <b>{state.text}</b> : state.text}</p> : null;
}

/** One announced forum in a list: where, when, and what became of it. */
export function ForumCard({ view, one }: { view: View; one: Forum }) {
  const words = view.t.forums;
  return (
    <article className="card">
      <h3>
        <a href={forumPath(view, one.id)}>{forumName(view, one)}</a>
      </h3>
      <p>
        {words.time}: {one.time}. {words.place}: {one.place}
      </p>
      <ForumState view={view} one={one} />
    </article>
  );
}

/** One that is over, as one paragraph: where, when, and what came of it. */
export function ForumLine({ view, one }: { view: View; one: Forum }) {
  const state = stateOf(view, one);
  return (
    <p>
      <a href={forumPath(view, one.id)}>{forumName(view, one)}</a>
      <br />
      {state && (state.isStrong ? <b>{state.text}</b> : state.text)}
    </p>
  );
}
