import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { printPercent } from '#domain/official-documents/print-number.ts';
import { fill } from '#locales/locale.ts';
import { targetSheetWords as words } from '#locales/vi/officers/targets.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';

/** A line of the sheet: a target as it stands, or a figure that has none yet. */
export type SheetRow = Pick<TargetRow, 'area' | 'indicator'> & Partial<Omit<TargetRow, 'area' | 'indicator'>>;

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

async function* rowsOf(rows: readonly SheetRow[]): AsyncGenerator<readonly Cell[]> {
  for (const { area, indicator, bound, target, value, percent, standing, plan } of rows) {
    // a share keeps its sign, without which 0,5% would read back as half of all
    const said = target && indicator.kind === 'ratio' ? printPercent(Number(target)) : numberOf(target);
    yield [
      ...[area.code, area.name, indicator.code, indicator.name, indicator.unit],
      bound === 'at_least' ? said : null,
      bound === 'at_most' ? said : null,
      numberOf(value),
      percent == null ? null : { value: Number(percent.toFixed(2)), format: 'decimal' },
      standing ? words.standings[standing] : null,
      plan ? fill(words.plan, { number: plan.number, day: formatDay(plan.issuedOn as PlainDate) }) : null,
    ];
  }
}

/** Targets as an Excel file: filled in and sent back it is read in as it is. */
export function targetSheet(
  { area, period }: Pick<TargetBoard, 'area' | 'period'>,
  rows: readonly SheetRow[],
  isSample: boolean,
): Workbook {
  const { columns } = words;
  return {
    fileName: fill(isSample ? words.sampleFileName : words.fileName, {
      area: area.code,
      period: period.code,
    }),
    sheet: words.sheet,
    ...(isSample && { banner: words.sample }),
    columns: [
      { title: columns.areaCode, width: 10 },
      { title: columns.area, width: 24 },
      { title: columns.code, width: 12 },
      { title: columns.indicator, width: 46 },
      { title: columns.unit, width: 12 },
      { title: columns.atLeast, width: 18, filling: {} },
      { title: columns.atMost, width: 18, filling: {} },
      { title: columns.value, width: 14 },
      { title: columns.percent, width: 10 },
      { title: columns.standing, width: 22 },
      { title: columns.plan, width: 34 },
    ],
    rows: rowsOf(rows),
  };
}
