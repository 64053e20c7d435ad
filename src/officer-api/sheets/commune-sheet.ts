import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { figureSheetWords as words } from '#locales/vi/figure-sheets.ts';
import { numberIn } from '#platform/workbook/number-in.ts';
import { columnName } from '#platform/workbook/sheet-xml.ts';
import type { Cell, Sheet } from '#platform/workbook/workbook.ts';
import { firstRow, type ReportWorkbook, rowsOf, shown } from './report-workbook.ts';

/** What may be added over communes: the last row adds it, live. */
const additive = visibleIndicators.filter(({ additiveOverAreas }) => additiveOverAreas);
const leading = 3;

/** Communes in rows, indicators in columns, what the city counts itself, and a total that adds them. */
export function communeSheet({ area, communes, inside, isSample }: ReportWorkbook): Sheet {
  const values = new Map(inside.map((one) => [`${one.area} ${one.indicator}`, one.value]));
  const valuesOf = (code: string): Cell[] =>
    additive.map((one) => {
      const value = values.get(`${code} ${one.code}`);
      return value == null ? null : shown(Number(value));
    });
  const known = new Set(communes.map(({ code }) => code));
  const others = [...new Set(inside.map((one) => one.area))].filter(
    (code) => code !== area.code && !known.has(code),
  );
  const rows: Cell[][] = [
    ...communes.map(({ code, name, population }): Cell[] => [code, name, population, ...valuesOf(code)]),
    // units of before a reform that still have figures in the period
    ...others.map((code): Cell[] => [code, code, null, ...valuesOf(code)]),
    [area.code, words.cityOwn, null, ...valuesOf(area.code)],
  ];
  const top = firstRow(isSample);
  const last = top + rows.length - 1;
  const total = (at: number): Cell => {
    const column = columnName(at);
    const sum = rows.reduce((all, row) => all + (numberIn(row[at]) ?? 0), 0);
    return { formula: `SUM(${column}${top}:${column}${last})`, value: sum };
  };
  const totals: Cell[] = [
    '',
    words.total,
    ...[total(leading - 1), ...additive.map((_, i) => total(leading + i))],
  ];
  const { columns } = words;
  return {
    sheet: words.communes,
    ...(isSample && { banner: words.sample }),
    columns: [
      { title: columns.areaCode, width: 9 },
      { title: columns.area, width: 24 },
      { title: columns.population, width: 11, format: 'integer' },
      ...additive.map(({ code, nameVi }) => ({
        title: `${code} ${nameVi}`,
        width: 14,
        format: 'integer' as const,
      })),
    ],
    rows: rowsOf([...rows, totals]),
  };
}
