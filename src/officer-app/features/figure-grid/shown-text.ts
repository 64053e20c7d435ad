import type { GridColumn } from '#contract/figures/entries.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { type Draft, keyOf } from './draft.ts';
import type { GridRow, SheetModel } from './sheet-state.ts';

/** What a cell shows: what was typed, else the figure in the Vietnamese way, else nothing. */
export function shownText(
  model: SheetModel,
  draft: Draft,
  { row, column }: { row: GridRow; column: GridColumn },
): string {
  const typed = draft[keyOf(row.code, column.code)];
  if (typed) return typed.value ? formatNumber(typed.value) : typed.text;
  const value = model.known(row.code, column.code)?.value;
  return value ? formatNumber(value) : '';
}
