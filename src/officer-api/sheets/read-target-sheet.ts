import type { TargetSheet } from '#contract/figures/targets.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { matchHeader, type SheetValue } from '#domain/registers/sheet/match-header.ts';
import { readTargetRow } from '#domain/targets/read-target-row.ts';
import { targetSheetWords as words } from '#locales/vi/officers/targets.ts';
import { Failure } from '#platform/failure.ts';
import { type SentSheet, sentCells } from './sent-cells.ts';

const { columns: titles } = words;
const columns = (['areaCode', 'code', 'atLeast', 'atMost'] as const).map((key) => ({
  ...{ key, title: titles[key] },
  required: key === 'areaCode' || key === 'code',
}));

/**
 * The targets that a filled-in sheet names, and what is wrong with its other rows. Nothing is kept. `areas` are the codes
 * that may be given one.
 * @throws Failure invalid (`file`): no workbook, no such columns, no rows
 */
export async function readTargetSheet(
  sent: SentSheet,
  { areas, nameOf }: { readonly areas: ReadonlySet<string>; readonly nameOf: (code: string) => string },
): Promise<TargetSheet> {
  const cells = await sentCells(sent);
  const { places, begin, missing } = matchHeader(columns, cells);
  if (begin === 0 || missing.length > 0) throw new Failure('invalid', { file: 'targetSheetColumns' });
  const read: TargetSheet = { lines: [], empty: 0, faults: [] };
  const seen = new Set<string>();
  cells.slice(begin).forEach((row, i) => {
    const at = begin + i + 1;
    if (row.every((cell) => cell === null || cell === '')) return;
    const said = Object.fromEntries(
      [...places].map(([{ key }, place]) => [key, row[place] ?? null]),
    ) as Record<(typeof columns)[number]['key'], SheetValue>;
    const target = readTargetRow(said, areas);
    const key = 'area' in target ? `${target.area} ${target.indicator}` : '';
    if ('fault' in target) read.faults.push({ at, fault: target.fault });
    else if ('empty' in target) read.empty += 1;
    else if (seen.has(key)) read.faults.push({ at, fault: 'targetTwice' });
    else {
      const { area, indicator, bound, value } = target;
      seen.add(key);
      read.lines.push({
        ...{ at, bound, value, area: { code: area, name: nameOf(area) } },
        indicator: { code: indicator, name: getIndicator(indicator).nameVi },
      });
    }
  });
  if (read.lines.length + read.empty + read.faults.length === 0) {
    throw new Failure('invalid', { file: 'sheetEmpty' });
  }
  return read;
}
