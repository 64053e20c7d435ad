import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import { fill } from '#locales/locale.ts';
import { figureSheetWords as words } from '#locales/vi/figure-sheets.ts';
import type { Cell, Sheet } from '#platform/workbook/workbook.ts';

async function* rowsOf(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

/** What the numbers of a report are: days, where they come from, and the definition of every indicator. */
export function sourceSheet({ period, provisionalUntil }: ReportInput, banner: string | undefined): Sheet {
  const { notes } = words;
  return {
    sheet: words.sources,
    ...(banner && { banner }),
    columns: [
      { title: words.columns.what, width: 46 },
      { title: words.columns.from, width: 90 },
    ],
    rows: rowsOf([
      [notes.window[0], fill(notes.window[1], { from: period.from, to: period.to })],
      ...(provisionalUntil ? [[...notes.open]] : []),
      ...[notes.ledger, notes.ratio, notes.missing].map((pair): Cell[] => [...pair]),
      ...visibleIndicators.map(({ code, nameVi, definitionVi }): Cell[] => [
        `${code} ${nameVi}`,
        definitionVi,
      ]),
    ]),
  };
}
