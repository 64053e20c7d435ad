import type { Period } from '#domain/calendar/period.ts';
import { findIndicator, getIndicator } from '#domain/indicators/dictionary.ts';
import { roundDecimal } from '#domain/numbers/exact-decimals.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { FigureBook, PeriodFigure } from '#domain/official-documents/report-figure.ts';
import type { LaterFact } from './changes-since.repository.ts';
import type { FrozenFigure } from './freeze.repository.ts';

/** A figure that is another one today than the report says. */
export interface ChangedFigure {
  readonly indicator: string;
  readonly frozen: string | null;
  readonly now: string | null;
  /** Both sides of a ratio, "364/371", then and now. */
  readonly frozenParts: string | null;
  readonly nowParts: string | null;
}

type Told = Pick<PeriodFigure, 'value' | 'parts'>;

const partsOf = ({ parts }: Told): string | null =>
  parts ? `${formatNumber(parts.numerator)}/${formatNumber(parts.denominator)}` : null;

/** As it is printed: a median to one decimal, also where an older freeze kept more of them. */
const printedValue = (indicator: string, { value }: Told): string | null =>
  value !== null && findIndicator(indicator)?.kind === 'median' ? roundDecimal(value, 1) : value;

/**
 * Which figures of a frozen report the ledger has moved since: the difference table of a correction. A share whose two
 * sides have moved is another figure, also where the percentage came out the same.
 */
export const compareWithFrozen = (frozen: readonly FrozenFigure[], now: FigureBook): ChangedFigure[] =>
  frozen.flatMap((then) => {
    const { indicator } = then;
    if (!findIndicator(indicator)) return [];
    const today: Told = now.get(indicator) ?? { value: null };
    const sides = { frozenParts: partsOf(then), nowParts: partsOf(today) };
    const values = { frozen: printedValue(indicator, then), now: printedValue(indicator, today) };
    const isSame = values.frozen === values.now && sides.frozenParts === sides.nowParts;
    return isSame ? [] : [{ indicator, ...values, ...sides }];
  });

/** Of the facts that came later, those that count in the period: flows of its days, stocks up to its end. */
export const inPeriod = (facts: readonly LaterFact[], { from, to }: Period): LaterFact[] =>
  facts.filter(
    ({ indicator, on }) =>
      on <= to && (findIndicator(indicator) && getIndicator(indicator).kind === 'stock' ? true : on >= from),
  );
