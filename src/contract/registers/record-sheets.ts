import { z } from 'zod';
import { AreaCode } from './record-fields.ts';
import { Key } from './register-kinds.ts';
import { RecordListQuery } from './registers.ts';

export const RecordTemplateQuery = z.strictObject({ kind: Key });
export const RecordExportQuery = RecordListQuery.omit({ after: true });

/** Bytes of an Excel file of records. */
export const recordSheetLimit = 8 * 1024 * 1024;

/** A sheet of records: an Excel file, or the table as it was pasted. */
export const ImportRecords = z
  .strictObject({
    kind: Key,
    /** Where rows belong that name no area. */
    areaCode: AreaCode.optional(),
    /** False to be told only. */
    save: z.boolean(),
    /** In base64. */
    file: z
      .base64('sheetUnreadable')
      .max(recordSheetLimit * 2, 'sheetLarge')
      .optional(),
    pasted: z.string().max(4_000_000, 'sheetLarge').optional(),
  })
  .refine(({ file, pasted }) => Boolean(file) !== Boolean(pasted), { path: ['file'], error: 'sheetMissing' });
export type ImportRecords = z.input<typeof ImportRecords>;

export const ImportedRecords = z.strictObject({
  read: z.int(),
  /** Rows that are right and new. */
  good: z.int(),
  saved: z.int(),
  /** Rows that were written before. */
  known: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  refused: z.int(),
  /** The first thousand of them, by their number in the sheet. */
  rows: z.array(
    z.strictObject({
      at: z.int(),
      name: z.string(),
      faults: z.array(z.strictObject({ column: z.string(), fault: z.string() })),
    }),
  ),
  /** Titles that no column of the kind bears: what stands there is not read. */
  unknown: z.array(z.string()),
  /** Required columns that are not there. */
  missing: z.array(z.string()),
});
export type ImportedRecords = z.infer<typeof ImportedRecords>;
