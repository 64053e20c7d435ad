import { officerChannels } from '#domain/tips/arrive/tip-channels.ts';
import {
  type ImportColumn,
  importColumns,
  importTitles,
  neededColumns,
} from '#domain/tips/import/import-columns.ts';
import { fill } from '#locales/locale.ts';
import { intake } from '#locales/vi/officers/intake.ts';
import { tipImportTemplate as words } from '#locales/vi/officers/tip-import.ts';
import type { Cell, Workbook } from '#platform/workbook/workbook.ts';

const widths: Readonly<Partial<Record<ImportColumn, number>>> = { description: 60, place: 30, when: 24 };
const channels = officerChannels.map((channel) => intake.channel[channel]).join(', ');

async function* noRows(): AsyncGenerator<readonly Cell[]> {}

async function* help(): AsyncGenerator<readonly Cell[]> {
  for (const column of importColumns) {
    const [how, example] = words.columns[column];
    const needed = neededColumns.includes(column) ? words.needed : '';
    yield [importTitles[column], needed, fill(how, { channels }), example];
  }
}

/** An empty list of tips with a second sheet that says how each column is filled in. */
export const tipImportTemplate = (): Workbook => ({
  fileName: words.fileName,
  sheet: words.sheet,
  columns: importColumns.map((column) => ({ title: importTitles[column], width: widths[column] ?? 20 })),
  rows: noRows(),
  more: [
    {
      sheet: words.help,
      columns: [
        { title: words.column, width: 24 },
        { title: words.isNeeded, width: 10 },
        { title: words.how, width: 90 },
        { title: words.example, width: 40 },
      ],
      rows: help(),
    },
  ],
});
