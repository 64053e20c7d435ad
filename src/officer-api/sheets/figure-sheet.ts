import type { Explored } from '#contract/figures/figures.ts';
import { fill } from '#locales/locale.ts';
import { figureSheetWords as words } from '#locales/vi/figure-sheets.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';
import { shown } from './report-workbook.ts';

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

type Figure = Explored['cells'][number];
const keyOf = ({ area, indicator, period }: Figure): string => `${area} ${indicator} ${period}`;

/** Each figure as reported, and restated where both are asked for; a unit of one side alone has the other empty. */
function pairs(data: Explored, restated: Explored | undefined): [Figure | undefined, Figure | undefined][] {
  const today = new Map(restated?.cells.map((cell) => [keyOf(cell), cell]));
  const known = new Set(data.cells.map(keyOf));
  const others = restated?.cells.filter((cell) => !known.has(keyOf(cell))) ?? [];
  return [
    ...data.cells.map((cell): [Figure, Figure | undefined] => [cell, today.get(keyOf(cell))]),
    ...others.map((cell): [undefined, Figure] => [undefined, cell]),
  ];
}

async function* rowsOf(data: Explored, restated?: Explored): AsyncGenerator<readonly Cell[]> {
  const { areas, area, indicators, periods } = data;
  const names = new Map([area, ...areas, ...(restated?.areas ?? [])].map(({ code, name }) => [code, name]));
  const ofCode = new Map(indicators.map((one) => [one.code, one]));
  const labels = new Map(periods.map(({ code, label }) => [code, label]));
  for (const [cell, today] of pairs(data, restated)) {
    const place = cell ?? today;
    if (!place) continue;
    const indicator = ofCode.get(place.indicator);
    yield [
      ...[place.area, names.get(place.area) ?? place.area, place.indicator, indicator?.name ?? ''],
      ...[indicator?.unit ?? '', labels.get(place.period) ?? place.period],
      shown(numberOf(cell?.value)),
      ...(restated ? [shown(numberOf(today?.value))] : []),
      ...[numberOf(cell?.numerator), numberOf(cell?.denominator)],
      cell ? (words.states[cell.state] ?? cell.state) : null,
    ];
  }
}

/**
 * A table of figures, one figure a row, so that any program can read and turn it; with `restated`, the same restated to
 * the units of today stands beside each.
 */
export function figureSheet(data: Explored, isSample: boolean, restated?: Explored): Workbook {
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
      ...(restated ? [{ title: columns.restated, width: 26, format: 'integer' as const }] : []),
      { title: columns.numerator, width: 12, format: 'integer' },
      { title: columns.denominator, width: 12, format: 'integer' },
      { title: columns.state, width: 14 },
    ],
    rows: rowsOf(data, restated),
  };
}
