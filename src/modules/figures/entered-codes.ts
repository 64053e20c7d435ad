import type { DayWindow } from '#domain/calendar/month-window.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FigureRequest } from './compute-figures.ts';
import { type EnteredCode, sumEntered } from './entered-codes.repository.ts';
import { addDecimals } from './figure.ts';
import { isRecorded } from './recorded-zero.ts';

/** Area → code → what was typed by hand for it in a window. */
export type EnteredCodes = ReadonlyMap<string, ReadonlyMap<string, EnteredCode>>;

/** What people typed for these codes in a window, by area or as one total. */
export async function readEnteredCodes(
  trx: Trx,
  { tenant, by }: FigureRequest,
  { from, to }: DayWindow,
  codes: readonly string[],
): Promise<EnteredCodes> {
  const stocks = codes.filter((code) => getIndicator(code).kind === 'stock');
  const found = new Map<string, Map<string, EnteredCode>>();
  if (codes.length === 0) return found;
  for (const { area, ...cell } of await sumEntered(trx, { tenant, from, to, codes, stocks })) {
    if (by !== 'area' && area !== by.totalAs && !getIndicator(cell.indicator).additiveOverAreas) continue;
    const name = by === 'area' ? area : by.totalAs;
    const ofArea = found.get(name) ?? new Map<string, EnteredCode>();
    const known = ofArea.get(cell.indicator);
    found.set(name, ofArea.set(cell.indicator, known ? joined(known, cell) : cell));
  }
  return found;
}

const joined = (a: EnteredCode, b: EnteredCode): EnteredCode => ({
  indicator: a.indicator,
  held: a.held + b.held,
  estimated: a.estimated || b.estimated,
  read: [a, b].every(({ held, read }) => held === 0 || read),
  foreign: addDecimals([a.foreign, b.foreign]),
});

/**
 * Leaves without what was typed for a longer period that merely ends in the window (a half year is no month), and
 * without the zero that is left where everything typed was taken back. Of a past position of the log the entries of
 * that time are not known here: leaves stay as the facts have them.
 */
export function withoutForeignEntries(
  leaves: Map<string, Map<string, string>>,
  entered: EnteredCodes,
  { asOf }: Pick<FigureRequest, 'asOf'>,
): Map<string, Map<string, string>> {
  if (asOf !== undefined) return leaves;
  for (const [area, cells] of entered) {
    for (const [code, { held, foreign }] of cells) {
      const value = leaves.get(area)?.get(code);
      if (value === undefined) continue;
      const own = foreign === '0' ? value : addDecimals([value, `-${foreign}`]);
      if (own === '0' && held === 0 && !isRecorded(code)) leaves.get(area)?.delete(code);
      else leaves.get(area)?.set(code, own);
    }
  }
  return leaves;
}
