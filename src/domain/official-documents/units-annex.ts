import { getIndicator } from '#domain/indicators/dictionary.ts';
import { figureCell } from './figure-cell.ts';
import type { Block, Cell, TableBlock } from './official-document.ts';
import { paragraph } from './official-document.ts';
import type { FigureBook, PeriodFigure, ReportFigure } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';

/** One commune in the annex of a city, with its figures by indicator code. */
export type ReportUnit = {
  code: string;
  name: string;
  figures: ReadonlyMap<string, PeriodFigure>;
};

/** The columns of the annex: what a landscape page holds, of each chain from effort to result. */
export const unitColumns = [
  'T01',
  'T02',
  'T03',
  'C01',
  'V01',
  'M02',
  'O01',
  'O02',
  'B03',
  'K01',
  'E02',
] as const;

const text = (words: string, rest: Partial<Cell> = {}): Cell => ({ inlines: [{ text: words }], ...rest });

function cellOf(unit: ReportUnit, code: string, period: string, words: ReportWords): Cell {
  const { nameVi: name, kind, unit: of } = getIndicator(code);
  const figure = unit.figures.get(code) ?? { period, value: null, state: 'missing' };
  const whole: ReportFigure = { ...figure, indicator: code, name, unit: of, kind, area: unit.code };
  return figureCell(whole, whole, { ...words, missing: words.unitsAnnex.missing });
}

/** Annex "Theo đơn vị": the city's total first, then every commune; exact figures, each in its locked field. */
export function buildUnitsAnnex(
  units: readonly ReportUnit[],
  figures: FigureBook,
  period: string,
  words: ReportWords,
): Block[] {
  const { head, total, note } = words.unitsAnnex;
  const totals = unitColumns.map((code): Cell => {
    const figure = figures.get(code);
    return figure ? { ...figureCell(figure, figure, words), bold: true } : text('');
  });
  const table: TableBlock = {
    kind: 'table',
    addsUp: true,
    widths: [12, 40, ...unitColumns.map((code) => (code === 'C01' ? 27 : 19))],
    head: [
      [head.ordinal, head.unit, ...unitColumns.map((code) => getIndicator(code).nameVi)].map((one) =>
        text(one),
      ),
    ],
    rows: [
      [text(''), text(total, { bold: true }), ...totals],
      ...units.map((unit, i) => [
        text(String(i + 1), { align: 'center' }),
        text(unit.name),
        ...unitColumns.map((code) => cellOf(unit, code, period, words)),
      ]),
    ],
  };
  return [table, paragraph('annex-note', note)];
}
