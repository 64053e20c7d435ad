import type { ReadableTable } from './table-grid.ts';

/** The text with blanks where its tables and recipients stand: prose is read without them, and every place stays. */
export function blank(
  points: readonly string[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  const prose = [...points];
  for (const { start, end } of stretches)
    for (let at = start; at < Math.min(end, prose.length); at++) if (prose[at] !== '\n') prose[at] = ' ';
  return prose.join('');
}

/** The last line of words before a table, which names it: `Bảng 2. Kết quả phòng, chống ma túy`. */
export function captionOf(points: readonly string[], { start }: ReadableTable): string {
  const before = points
    .slice(Math.max(0, start - 300), start)
    .join('')
    .normalize('NFC')
    .trimEnd();
  const line = before.split('\n').at(-1)?.trim() ?? '';
  return line.length <= 200 && !/[.;]$/.test(line) && !line.includes('\t') ? line : '';
}
