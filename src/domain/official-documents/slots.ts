import { roundDecimal } from '#domain/numbers/exact-decimals.ts';
import { formatInProse } from '#domain/numbers/format-number.ts';
import type { LockedFigure } from './locked-figure.ts';
import { figureTag } from './locked-figure.ts';
import { isZero, printFigure, printPercent } from './print-number.ts';
import type { ProseNumbers } from './prose-numbers.ts';
import { sayCount } from './prose-rounding.ts';
import type { FigureBook, ReportFigure } from './report-figure.ts';

/**
 * A slot of a template: `{T01}` the figure, `{T04.x}` and `{T04.y}` the two sides of a ratio,
 * `{C05/C04}` the share of one figure in another.
 */
export type Slot = { code: string; part?: 'x' | 'y'; divisor?: string };

const slotPattern = /\{([A-Z]\w*)(?:\.(x|y)|\/([A-Z]\w*))?\}/;

/** A template cut into words and slots, in order. */
export function parseTemplate(template: string): (string | Slot)[] {
  return template
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!piece.startsWith('{')) return piece;
      const match = slotPattern.exec(piece);
      if (!match?.[1] || match[0] !== piece) throw new Error(`Unknown slot ${piece} in "${template}"`);
      const slot: Slot = { code: match[1] };
      if (match[2]) slot.part = match[2] as 'x' | 'y';
      if (match[3]) slot.divisor = match[3];
      return slot;
    });
}

/** The exact value that a slot stands for, or null when it is missing or not defined. */
export function slotValue(slot: Slot, figures: FigureBook): string | null {
  const figure = figures.get(slot.code);
  if (!figure) return null;
  if (slot.part) return figure.parts?.[slot.part === 'x' ? 'numerator' : 'denominator'] ?? null;
  if (!slot.divisor) return figure.value;
  const divisor = figures.get(slot.divisor)?.value ?? null;
  if (figure.value === null || divisor === null || isZero(divisor)) return null;
  return String((Number(figure.value) / Number(divisor)) * 100);
}

function sourceOf(figure: ReportFigure, slot: Slot): LockedFigure['source'] {
  if (figure.reference) return { kind: 'reference', source: figure.reference };
  const part = slot.part && (slot.part === 'x' ? 'numerator' : 'denominator');
  const { indicator, area, period, state } = figure;
  return { kind: 'figure', indicator, area, period, state, ...(part ? { part } : {}) };
}

/**
 * The locked figure of a slot as prose prints it: `none` ("không") for a count of zero, `numbers` for large ones.
 * @throws when the slot has no value; ask `slotValue` first.
 */
export function lockSlot(
  slot: Slot,
  figures: FigureBook,
  { none, numbers = 'exact' }: { none: string; numbers?: ProseNumbers | undefined },
): LockedFigure {
  const figure = figures.get(slot.code);
  const value = slotValue(slot, figures);
  if (!figure || value === null) throw new Error(`No value for slot ${slot.code}`);
  const { indicator, area, period } = figure;
  if (slot.divisor) {
    const operands = [slot.code, slot.divisor].map((code) => figureTag(code, area, period));
    return {
      tag: figureTag(`${indicator}/${slot.divisor}`, area, period),
      text: printPercent(Number(value)),
      value,
      source: { kind: 'calculation', formula: `${slot.code} / ${slot.divisor} × 100`, operands },
    };
  }
  if (slot.part) {
    const tag = figureTag(indicator, area, period, slot.part);
    return { tag, text: formatInProse(value), value, source: sourceOf(figure, slot) };
  }
  const rounded = figure.kind === 'median' ? roundDecimal(value, 1) : value;
  const printed =
    figure.kind === 'ratio' ? printFigure('ratio', value) : sayCount(figure.kind, rounded, numbers);
  const text = figure.kind !== 'ratio' && isZero(value) ? none : printed;
  return { tag: figureTag(indicator, area, period), text, value, source: sourceOf(figure, slot) };
}
