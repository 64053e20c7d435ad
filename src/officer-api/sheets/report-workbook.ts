import { formatDay } from '#domain/calendar/day-format.ts';
import type { Period } from '#domain/calendar/period.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { fill } from '#locales/locale.ts';
import { figureSheetWords as words } from '#locales/vi/figure-sheets.ts';
import type { Cell, Sheet, Workbook } from '#platform/workbook/workbook.ts';
import { communeSheet } from './commune-sheet.ts';

/** A figure as a sheet needs it. */
export interface SheetFigure {
  readonly indicator: string;
  readonly area: string;
  readonly value: string | null;
  readonly state: string;
  readonly parts?: { readonly numerator: string; readonly denominator: string };
}

export interface ReportWorkbook {
  readonly area: { readonly code: string; readonly name: string };
  readonly period: Period;
  readonly previous: Period;
  readonly isOpen: boolean;
  readonly now: readonly SheetFigure[];
  readonly before: readonly SheetFigure[];
  readonly inside: readonly SheetFigure[];
  /** Name and population of each commune by code. */
  readonly communes: readonly {
    readonly code: string;
    readonly name: string;
    readonly population: number | null;
  }[];
  /** When it was computed, as people read it. */
  readonly at: string;
  readonly isSample: boolean;
}

export async function* rowsOf(rows: Iterable<readonly Cell[]>): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

const numberOf = (text: string | undefined | null): number | null => (text == null ? null : Number(text));

const decimal = { format: 'decimal' } as const;

/** A number with one decimal where it has any, whatever its column shows. */
export const shown = (value: number | null): Cell =>
  value === null || Number.isInteger(value) ? value : { value, format: 'decimal' };

/** First row of data: below the header, and the banner where there is one. */
export const firstRow = (isSample: boolean): number => (isSample ? 3 : 2);

/** Annex I: every indicator beside the same period, with live differences and percentages. */
function annexRows({ now, before, isSample }: ReportWorkbook): Cell[][] {
  const then = new Map(before.map((one) => [one.indicator, one]));
  const found = new Map(now.map((one) => [one.indicator, one]));
  return visibleIndicators.map(({ code, nameVi, unit, kind }, i) => {
    const row = firstRow(isSample) + i;
    const [figure, old] = [found.get(code), then.get(code)];
    const [value, earlier] = [numberOf(figure?.value), numberOf(old?.value)];
    const both = value !== null && earlier !== null;
    const share = kind === 'ratio' && figure?.parts && value !== null;
    return [
      code,
      nameVi,
      unit,
      share
        ? { formula: `IF(I${row}=0,"",ROUND(H${row}/I${row}*100,2))`, value, format: 'decimal' }
        : shown(value),
      shown(earlier),
      both
        ? {
            formula: `D${row}-E${row}`,
            value: value - earlier,
            ...(!Number.isInteger(value - earlier) && decimal),
          }
        : null,
      both && kind !== 'ratio' && earlier !== 0
        ? { formula: `IF(E${row}=0,"",(D${row}-E${row})/E${row})`, value: (value - earlier) / earlier }
        : null,
      numberOf(figure?.parts?.numerator),
      numberOf(figure?.parts?.denominator),
      words.states[figure?.state ?? 'missing'] ?? figure?.state ?? '',
    ];
  });
}

function sourceSheet({ period, previous, isOpen, at, isSample }: ReportWorkbook): Sheet {
  const days = ({ from, to }: Period) => ({ from: formatDay(from), to: formatDay(to) });
  const { notes } = words;
  const said = (pair: readonly [string, string], values: Record<string, string> = {}): Cell[] => [
    pair[0],
    fill(pair[1], values),
  ];
  return {
    sheet: words.sources,
    ...(isSample && { banner: words.sample }),
    columns: [
      { title: words.columns.what, width: 46 },
      { title: words.columns.from, width: 90 },
    ],
    rows: rowsOf([
      said(notes.window, days(period)),
      said(notes.previous, days(previous)),
      said(notes.at, { at }),
      ...(isOpen ? [said(notes.open)] : []),
      ...[notes.ledger, notes.ratio, notes.missing, notes.population].map((pair) => said(pair)),
      ...visibleIndicators.map(({ code, nameVi, definitionVi }): Cell[] => [
        `${code} ${nameVi}`,
        definitionVi,
      ]),
    ]),
  };
}

/** The Excel file of a report: annex I, the communes, and what the numbers mean. */
export function reportWorkbook(book: ReportWorkbook): Workbook {
  const { area, period, previous, isSample, inside } = book;
  const { columns } = words;
  return {
    fileName: fill(isSample ? words.sampleFileName : words.fileName, {
      area: area.code,
      period: period.code,
    }),
    sheet: words.annex,
    ...(isSample && { banner: words.sample }),
    columns: [
      { title: columns.code, width: 7 },
      { title: columns.indicator, width: 46 },
      { title: columns.unit, width: 14 },
      { title: fill(columns.now, { period: period.label }), width: 16, format: 'integer' },
      { title: fill(columns.before, { period: previous.label }), width: 16, format: 'integer' },
      { title: columns.difference, width: 12, format: 'integer' },
      { title: columns.percent, width: 12, format: 'percent' },
      { title: columns.numerator, width: 12, format: 'integer' },
      { title: columns.denominator, width: 12, format: 'integer' },
      { title: columns.state, width: 14 },
    ],
    rows: rowsOf(annexRows(book)),
    more: [...(inside.length > 0 ? [communeSheet(book)] : []), sourceSheet(book)],
  };
}
