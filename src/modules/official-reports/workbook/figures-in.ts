import type { Inline, LockedFigure } from '#domain/official-documents/locked-figure.ts';

/** The locked figures of a line, in order. */
export const figuresIn = (inlines: readonly Inline[]): LockedFigure[] =>
  inlines.flatMap((one) => ('figure' in one ? [one.figure] : []));
