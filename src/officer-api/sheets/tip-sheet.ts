import type { TipSummary } from '#contract/tips/tips.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { tipExport as words } from '#locales/vi/officers/export.ts';
import { tipWords } from '#locales/vi/officers/tips.ts';
import type { Cell, Column, Workbook } from '#platform/workbook/workbook.ts';

/** Nothing of what was told, and nothing of who told it. */
const columns: readonly (Column & { readonly cell: (tip: TipSummary) => Cell })[] = [
  { title: words.columns.number, width: 10, cell: ({ id }) => id.slice(-6).toUpperCase() },
  { title: words.columns.area, width: 24, cell: ({ areaName }) => areaName },
  { title: words.columns.receivedAt, width: 18, cell: ({ receivedAt }) => new Date(receivedAt) },
  { title: words.columns.channel, width: 16, cell: ({ channel }) => tipWords.channel[channel] ?? channel },
  { title: words.columns.track, width: 28, cell: ({ track }) => tipWords.track[track] ?? track },
  { title: words.columns.status, width: 16, cell: ({ status }) => tipWords.status[status] },
  {
    title: words.columns.checkDueAt,
    width: 18,
    cell: ({ checkDueAt }) => checkDueAt && new Date(checkDueAt),
  },
  { title: words.columns.outcome, width: 28, cell: ({ outcome }) => outcome && tipWords.outcome[outcome] },
  { title: words.columns.valuable, width: 11, cell: ({ valuable }) => (valuable ? words.yes : null) },
];

async function* rowsOf(tips: AsyncIterable<TipSummary>): AsyncGenerator<readonly Cell[]> {
  for await (const tip of tips) yield columns.map(({ cell }) => cell(tip));
}

/** The list of tips as a sheet of the day. */
export const tipSheet = (
  tips: AsyncIterable<TipSummary>,
  { day, isSample }: { day: PlainDate; isSample: boolean },
): Workbook => ({
  fileName: fill(isSample ? words.sampleFileName : words.fileName, { day }),
  sheet: words.sheet,
  ...(isSample && { banner: words.sample }),
  columns,
  rows: rowsOf(tips),
});
