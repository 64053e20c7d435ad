/**
 * Figures whose decision was pressed and is not written yet, by document. Numbers alone: this outlives the caches, which
 * the end of a session empties, so that whoever comes back is told.
 */
const pressed = new Map<string, ReadonlySet<number>>();

/** Figures that were pressed and not answered, in the order of their numbers. */
export const unwrittenOf = (readingId: string): number[] =>
  [...(pressed.get(readingId) ?? [])].sort((a, b) => a - b);

export function markPressed(readingId: string, no: number): void {
  pressed.set(readingId, new Set(pressed.get(readingId)).add(no));
}

/** Written, or refused with a sentence beside the figure. */
export function markAnswered(readingId: string, no: number): void {
  pressed.set(readingId, new Set(unwrittenOf(readingId).filter((one) => one !== no)));
}
