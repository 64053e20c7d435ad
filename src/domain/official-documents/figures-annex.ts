import { indicatorFamilies } from '#domain/indicators/dictionary.ts';
import { familyOf } from '#domain/indicators/indicator.ts';
import { changeOf } from './comparison.ts';
import { figureCell, partsCell } from './figure-cell.ts';
import type { Cell, TableBlock } from './official-document.ts';
import { isZero } from './print-number.ts';
import { type FigureBook, judgedYearly, type ReportFigure } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';
import { targetCells } from './target-cells.ts';

const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });
const empty: Cell = { inlines: [] };

function noteCell(figure: ReportFigure, fromOtherBody: ReadonlySet<string>, words: ReportWords): Cell {
  if (figure.state === judgedYearly) return text(words.figuresAnnex.judgedYearly);
  if (figure.kind === 'ratio') {
    const isNothing = figure.parts && isZero(figure.parts.denominator);
    return isNothing ? empty : partsCell(figure);
  }
  return fromOtherBody.has(figure.indicator) ? text(words.figuresAnnex.fromOtherBody) : empty;
}

function row(
  figure: ReportFigure,
  ordinal: number,
  { fromOtherBody, hasTargets }: FiguresTable,
  words: ReportWords,
): Cell[] {
  const change = changeOf(figure);
  return [
    text(String(ordinal), { align: 'center' }),
    text(figure.name),
    text(figure.unit, { align: 'center' }),
    figureCell(figure, figure, words),
    figureCell(figure, figure.previous, words),
    change ? { inlines: [{ figure: change.difference }], align: 'right' } : empty,
    change?.percent ? { inlines: [{ figure: change.percent }], align: 'right' } : empty,
    ...(hasTargets ? targetCells(figure, words.targets) : []),
    noteCell(figure, fromOtherBody, words),
  ];
}

/** `fromOtherBody` are codes that another body supplies; `hasTargets` gives what a plan sets its two columns. */
export type FiguresTable = { fromOtherBody: ReadonlySet<string>; hasTargets: boolean };

/**
 * Annex "Số liệu": every indicator of the dictionary with the same period, the change and the target of the plan, in the
 * order of the dictionary, under its group.
 */
export function buildFiguresTable(figures: FigureBook, shape: FiguresTable, words: ReportWords): TableBlock {
  const { head } = words.figuresAnnex;
  const { hasTargets } = shape;
  const columns = [head.ordinal, head.indicator, head.unit, head.now, head.before];
  const targets = hasTargets ? [head.target, head.reached] : [];
  const printed = [...figures.values()].filter((figure) => figure.kind !== 'context');
  const byGroup = Map.groupBy(printed, (figure) => familyOf(figure.indicator));
  let ordinal = 0;
  const rows = indicatorFamilies.flatMap(({ code, nameVi }) => [
    [text(nameVi, { bold: true, span: 8 + targets.length })],
    ...(byGroup.get(code) ?? []).map((figure) => row(figure, ++ordinal, shape, words)),
  ]);
  return {
    kind: 'table',
    widths: hasTargets ? [12, 78, 22, 19, 19, 18, 18, 22, 16, 23] : [11, 39, 17, 17, 17, 14, 17, 28],
    head: [
      [
        ...columns.map((column) => text(column)),
        text(head.change, { span: 2 }),
        ...[...targets, head.note].map((column) => text(column)),
      ],
      [...columns.map(() => null), text(head.number), text(head.percent), ...targets.map(() => null), null],
    ],
    rows,
  };
}

/** A small table in the body: indicators with this period and the same period. */
export function buildBodyTable(
  codes: readonly string[],
  figures: FigureBook,
  words: ReportWords,
): TableBlock {
  const { head } = words.figuresAnnex;
  const members = codes.map((code) => figures.get(code)).filter((figure) => figure !== undefined);
  return {
    kind: 'table',
    widths: [80, 20, 30, 30],
    keepTogether: true,
    head: [[head.indicator, head.unit, head.now, head.before].map((column) => text(column))],
    rows: members.map((figure) => [
      text(figure.name),
      text(figure.unit, { align: 'center' }),
      figureCell(figure, figure, words),
      figureCell(figure, figure.previous, words),
    ]),
  };
}
