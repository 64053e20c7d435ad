import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { type SheetColumn, sheetColumns } from '#domain/registers/sheet/sheet-columns.ts';
import { fill } from '#locales/locale.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import { columnName } from '#platform/workbook/sheet-xml.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';

/** What cells of a column may say: its choices, or the officer's areas. */
const listOf = (column: SheetColumn, areas: readonly string[]): readonly string[] =>
  column.part === 'area' ? areas : column.choices.map(({ label }) => label);

async function* rows(lists: readonly (readonly string[])[]): AsyncGenerator<readonly Cell[]> {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1) yield lists.map((list) => list[at] ?? null);
}

/** An empty form of a kind: one column a field, lists to choose from, what is typed stays as typed. */
export function recordTemplate(kind: RegisterKind, areas: readonly string[]): Workbook {
  const columns = sheetColumns(kind, words.columns);
  const lists = columns.map((column) => listOf(column, areas));
  const listed = columns.flatMap((column, at) => (lists[at]?.length ? [{ column, list: lists[at] }] : []));
  const rangeOf = (column: SheetColumn): string | undefined => {
    const at = listed.findIndex((one) => one.column === column);
    const length = listed[at]?.list.length ?? 0;
    // several at once cannot be chosen from a list
    const isOne = column.part !== 'tags' && !(column.part === 'field' && column.field.type === 'choices');
    const letter = columnName(at);
    return at >= 0 && isOne ? `'${words.lists}'!$${letter}$2:$${letter}$${length + 1}` : undefined;
  };
  return {
    fileName: fill(words.templateName, { kind: kind.key.replaceAll('_', '-') }),
    sheet: words.sheet,
    columns: columns.map((column) => {
      const list = rangeOf(column);
      return {
        title: column.title,
        width: Math.min(40, Math.max(12, column.title.length + 2)),
        filling: list ? { list } : {},
      };
    }),
    rows: rows([]),
    more: [
      {
        sheet: words.lists,
        columns: listed.map(({ column }) => ({ title: column.title, width: 34 })),
        rows: rows(listed.map(({ list }) => list)),
      },
    ],
  };
}
