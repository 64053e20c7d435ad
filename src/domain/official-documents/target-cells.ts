import { reachedPercent } from '#domain/targets/target-standing.ts';
import { figureTag, type Inline, type LockedFigure } from './locked-figure.ts';
import type { Cell } from './official-document.ts';
import { printFigure, printPercent } from './print-number.ts';
import type { ReportFigure, ReportTarget } from './report-figure.ts';

export type TargetWords = {
  /** Of an indicator that no plan sets a target for. */
  none: string;
  /** After the number that is not to be passed. */
  atMost: string;
  within: string;
  exceeded: string;
  /** "đạt 91,7% chỉ tiêu giao" before and after the share, then the two numbers. */
  reached: string;
  ofTarget: string;
};

/** The number that a plan sets, under a tag of its own: it counts nothing of the area. */
export function lockTarget(
  { indicator, area, period, kind }: ReportFigure,
  target: ReportTarget,
): LockedFigure {
  return {
    tag: figureTag(indicator, area, period, 'target'),
    text: printFigure(kind, target.value),
    value: target.value,
    source: { kind: 'reference', source: `targets/${target.id}` },
  };
}

/** How much of it is reached, by the two numbers that it names; null of what is not to be passed, or not counted. */
export function lockReached(figure: ReportFigure, target: ReportTarget): LockedFigure | null {
  const { indicator, area, period, value } = figure;
  const share = value === null || target.bound === 'at_most' ? null : reachedPercent(value, target.value);
  if (share === null) return null;
  const operands = [figureTag(indicator, area, period), figureTag(indicator, area, period, 'target')];
  return {
    tag: figureTag(indicator, area, period, 'reached'),
    text: printPercent(share),
    value: String(share),
    source: { kind: 'calculation', formula: `${operands[0]} / ${operands[1]} × 100`, operands },
  };
}

/** The two columns of annex "Số liệu": what a plan sets, and how much of it is reached. */
export function targetCells(figure: ReportFigure, words: TargetWords): [Cell, Cell] {
  const { target, value } = figure;
  const none: Cell = { inlines: [{ text: words.none }], align: 'center' };
  if (!target) return [none, none];
  const after: Inline[] = target.bound === 'at_most' ? [{ text: ` ${words.atMost}` }] : [];
  const set: Cell = { inlines: [{ figure: lockTarget(figure, target) }, ...after], align: 'right' };
  const reached = lockReached(figure, target);
  if (reached) return [set, { inlines: [{ figure: reached }], align: 'right' }];
  if (value === null) return [set, none];
  const said = Number(value) > Number(target.value) ? words.exceeded : words.within;
  return [set, { inlines: [{ text: said }], align: 'center' }];
}

/** "; đạt 107% chỉ tiêu giao (1.284/1.200)": a share never stands without its two numbers. Empty without a target to reach. */
export function targetInProse(figure: ReportFigure, now: LockedFigure, words: TargetWords): Inline[] {
  // a share of a share says little: a ratio has its two columns alone
  if (!figure.target || !['sum', 'stock'].includes(figure.kind)) return [];
  const reached = lockReached(figure, figure.target);
  if (!reached) return [];
  return [
    { text: `${words.reached} ` },
    { figure: reached },
    { text: ` ${words.ofTarget} (` },
    { figure: now },
    { text: '/' },
    { figure: lockTarget(figure, figure.target) },
    { text: ')' },
  ];
}
