import type { Explored } from '#contract/figures.ts';
import { fill } from '#locales/locale.ts';
import { figureSheetWords as words } from '#locales/vi/figure-sheets.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';
import { shown } from './report-workbook.ts';

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

async function* rowsOf({
  cells,
  areas,
  area,
  indicators,
  periods,
}: Explored): AsyncGenerator<readonly Cell[]> {
  const names = new Map([area, ...areas].map(({ code, name }) => [code, name]));
  const ofCode = new Map(indicators.map((one) => [one.code, one]));
  const labels = new Map(periods.map(({ code, label }) => [code, label]));
  for (const cell of cells) {
    const indicator = ofCode.get(cell.indicator);
    yield [
      ...[cell.area, names.get(cell.area) ?? cell.area, cell.indicator, indicator?.name ?? ''],
      ...[indicator?.unit ?? '', labels.get(cell.period) ?? cell.period],
      ...[shown(numberOf(cell.value)), numberOf(cell.numerator), numberOf(cell.denominator)],
      words.states[cell.state] ?? cell.state,
    ];
  }
}

/** A table of figures, one figure a row, so that any program can read and turn it. */
export function figureSheet(data: Explored, isSample: boolean): Workbook {
  const { columns } = words;
  const period = data.periods.length === 1 ? (data.periods[0]?.code ?? '') : data.at.slice(0, 10);
  return {
    fileName: fill(isSample ? words.sampleFileName : words.fileName, { area: data.area.code, period }),
    sheet: words.table,
    ...(isSample && { banner: words.sample }),
    columns: [
      { title: columns.areaCode, width: 10 },
      { title: columns.area, width: 24 },
      { title: columns.code, width: 7 },
      { title: columns.indicator, width: 46 },
      { title: columns.unit, width: 14 },
      { title: columns.period, width: 24 },
      { title: columns.value, width: 14, format: 'integer' },
      { title: columns.numerator, width: 12, format: 'integer' },
      { title: columns.denominator, width: 12, format: 'integer' },
      { title: columns.state, width: 14 },
    ],
    rows: rowsOf(data),
  };
}
