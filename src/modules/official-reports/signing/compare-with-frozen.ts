import type { Period } from '#domain/calendar/period.ts';
import { findIndicator, getIndicator } from '#domain/indicators/dictionary.ts';
import type { FigureBook } from '#domain/official-documents/report-figure.ts';
import type { LaterFact } from './changes-since.repository.ts';
import type { FrozenFigure } from './freeze.repository.ts';

/** A figure that is another one today than the report says. */
export interface ChangedFigure {
  readonly indicator: string;
  readonly frozen: string | null;
  readonly now: string | null;
}

/** Which figures of a frozen report the ledger has moved since: the difference table of a correction. */
export const compareWithFrozen = (frozen: readonly FrozenFigure[], now: FigureBook): ChangedFigure[] =>
  frozen.flatMap(({ indicator, value }) => {
    const today = now.get(indicator)?.value ?? null;
    return today === value || !findIndicator(indicator) ? [] : [{ indicator, frozen: value, now: today }];
  });

/** Of the facts that came later, those that count in the period: flows of its days, stocks up to its end. */
export const inPeriod = (facts: readonly LaterFact[], { from, to }: Period): LaterFact[] =>
  facts.filter(
    ({ indicator, on }) =>
      on <= to && (findIndicator(indicator) && getIndicator(indicator).kind === 'stock' ? true : on >= from),
  );
