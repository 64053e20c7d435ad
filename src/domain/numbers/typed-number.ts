/** A count or amount as people type it, "1.600" or "2,5", as decimal text; unreadable text stays as it is. */
export function numberTyped(typed: string): string {
  const text = typed.trim();
  const ungrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  return /^\d+(,\d+)?$/.test(ungrouped) ? ungrouped.replace(',', '.') : text;
}
