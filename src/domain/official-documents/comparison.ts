import { subtractDecimals } from '#domain/numbers/exact-decimals.ts';
import { formatInProse, formatNumber } from '#domain/numbers/format-number.ts';
import type { Inline, LockedFigure } from './locked-figure.ts';
import { figureTag } from './locked-figure.ts';
import { isZero, printFigure, printPercent } from './print-number.ts';
import type { PeriodFigure, ReportFigure } from './report-figure.ts';

export type ComparisonWords = { more: string; less: string; same: string; thanSamePeriod: string };

export type Change = { difference: LockedFigure; percent: LockedFigure | null };

/**
 * Change against the same period of the year before, or null when either side is missing. A ratio
 * has no percentage of change, nor has anything that starts from zero.
 */
export function changeOf(figure: ReportFigure): Change | null {
  const { indicator, area, period, value, previous } = figure;
  if (value === null || !previous || previous.value === null) return null;
  const operands = [figureTag(indicator, area, period), figureTag(indicator, area, previous.period)];
  const exact = subtractDecimals(value, previous.value);
  const difference: LockedFigure = {
    tag: figureTag(indicator, area, period, 'change'),
    text: figure.kind === 'median' ? printFigure('median', exact) : formatNumber(exact),
    value: exact,
    source: { kind: 'calculation', formula: `${operands[0]} − ${operands[1]}`, operands },
  };
  if (figure.kind === 'ratio' || figure.kind === 'median' || isZero(previous.value)) {
    return { difference, percent: null };
  }
  const share = (Number(exact) / Number(previous.value)) * 100;
  const formula = `(${operands[0]} − ${operands[1]}) / ${operands[1]} × 100`;
  const percent: LockedFigure = {
    tag: figureTag(indicator, area, period, 'percent'),
    text: printPercent(share),
    value: String(share),
    source: { kind: 'calculation', formula, operands },
  };
  return { difference, percent };
}

/** A counted figure of one period, digit by digit: beside a share nothing is rounded. */
export function exactly({ indicator, area, kind }: ReportFigure, of: PeriodFigure): LockedFigure {
  return {
    tag: figureTag(indicator, area, of.period),
    text: of.value === null ? '' : printFigure(kind, of.value),
    value: of.value,
    source: { kind: 'figure', indicator, area, period: of.period, state: of.state },
  };
}

function withoutSign(figure: LockedFigure, text: string): Inline {
  return { figure: { ...figure, text: text.replace(/^-/, '') } };
}

/**
 * "tăng 117 tin so với cùng kỳ (1.284/1.167, 10,0%)": a percentage never stands without its two
 * numbers. Empty when there is nothing to compare with.
 */
export function compareInProse(figure: ReportFigure, unit: string, words: ComparisonWords): Inline[] {
  const change = changeOf(figure);
  if (!change?.difference.value || figure.kind === 'ratio') return [];
  if (isZero(change.difference.value)) return [{ text: words.same }];
  const { value, previous } = figure;
  const size = formatInProse(change.difference.value.replace(/^-/, ''));
  const line: Inline[] = [
    { text: `${change.difference.value.startsWith('-') ? words.less : words.more} ` },
    withoutSign(change.difference, size),
    { text: ` ${unit} ${words.thanSamePeriod}` },
  ];
  if (!change.percent || !previous?.value || value === null) return line;
  return [
    ...line,
    { text: ' (' },
    { figure: exactly(figure, figure) },
    { text: '/' },
    { figure: exactly(figure, previous) },
    { text: ', ' },
    withoutSign(change.percent, change.percent.text),
    { text: ')' },
  ];
}
