import type { Cell } from './workbook.ts';

/** The number that a cell holds; none for words, days and blanks, as SUM has it. */
export const numberIn = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return cell;
  return cell !== null && typeof cell === 'object' && 'value' in cell ? (cell.value ?? undefined) : undefined;
};
