import { type Actor, mayIn } from '../officers/actor.ts';
import { tipHandlers } from '../officers/role.ts';

/** What stands for a blanked hint, whatever its length: the gap must not be measured. */
export const blankMark = '[…]';

/** A stretch of one text, in UTF-16 units as a browser's selection counts them; `to` is not blanked. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/** The text with stretches blanked; those that touch or overlap are one gap. Stretches outside the text count for nothing. */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  let shown = '';
  let at = 0;
  const ordered = blanks
    .map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(text.length, to) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to } of ordered) {
    if (from > at || (from === 0 && at === 0)) shown += text.slice(at, from) + blankMark;
    at = Math.max(at, to);
  }
  return shown + text.slice(at);
}

/**
 * Whether an officer goes on reading what was told as it was told, once hints at its sender were blanked: who handles
 * tips in the very unit that blanked them, as long as the tip is that unit's. The city, inspectors and a unit that the
 * tip moved to read it blanked.
 */
export const readsOriginal = (
  actor: Actor,
  tip: { readonly areaCode: string; readonly areaPath: string },
  madeIn: string,
): boolean =>
  madeIn === tip.areaCode &&
  actor.roles.some(
    (grant) =>
      grant.areaPath === tip.areaPath && mayIn({ ...actor, roles: [grant] }, tipHandlers, tip.areaPath),
  );
