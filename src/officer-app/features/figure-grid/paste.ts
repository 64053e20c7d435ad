/** What a clipboard of a spreadsheet holds: rows of cells, or why it is not taken. */
export type Pasted =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly fault: 'merged' | 'tooMany' };

/** Cells that one paste may hold. */
export const pasteLimit = 12_000;

/**
 * Reads the clipboard of Excel: tab-separated lines, and its HTML where there is one, which alone tells merged cells.
 * Those are refused: which of the covered cells a number stands for cannot be known.
 */
export function readPaste(text: string, html: string): Pasted {
  if (/\b(?:col|row)span\s*=\s*["']?(?:[2-9]|[1-9]\d)/i.test(html)) return { fault: 'merged' };
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const rows = lines.map((line) => line.split('\t'));
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  return count > pasteLimit ? { fault: 'tooMany' } : { rows };
}
