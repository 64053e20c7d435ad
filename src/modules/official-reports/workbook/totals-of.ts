import { numberIn } from '#platform/workbook/number-in.ts';
import { columnName } from '#platform/workbook/sheet-xml.ts';
import type { Cell } from '#platform/workbook/workbook.ts';

/**
 * A row of totals as live sums of the rows below it, the first of which is `first`. What the total holds beside them
 * (the city's own count) is added as a number.
 */
export function totalsOf(row: readonly Cell[], below: readonly (readonly Cell[])[], first: number): Cell[] {
  return row.map((cell, at) => {
    const total = numberIn(cell);
    if (total === undefined) return cell;
    const sum = below.reduce((all, one) => all + (numberIn(one[at]) ?? 0), 0);
    const rest = Number((total - sum).toFixed(6));
    const column = columnName(at);
    const formula = `SUM(${column}${first}:${column}${first + below.length - 1})${rest === 0 ? '' : `+${rest}`}`;
    return { formula: formula.replace('+-', '-'), value: total };
  });
}
