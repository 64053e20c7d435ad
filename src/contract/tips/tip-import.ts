import { z } from 'zod';
import { tipLimits } from '#domain/tips/arrive/tip-form.ts';
import { Id, Instant } from '../fields.ts';

/** Bytes of a request that carries a list: 500 rows of a long page each; longer ones are told to split. */
export const tipImportLimit = 6_000_000;

const Cell = z.string().max(tipLimits.description * 2, 'textLong');

export const ImportTips = z.strictObject({
  /** The command's own id; kept over retries of the same file. It rests nowhere. */
  id: Id,
  /** The sheet as text, its header included. */
  cells: z.array(z.array(Cell).max(100, 'importWide')).max(1000, 'importMany'),
  /** Without it nothing is written: the answer tells what would come in. */
  write: z.boolean(),
});
export type ImportTips = z.input<typeof ImportTips>;

export const ImportedTips = z.strictObject({
  /** Why the file is no list that can be read; null where it is. */
  fault: z.string().nullable(),
  rows: z.array(
    z.strictObject({
      /** Number of the row in the file, from 1. */
      at: z.number(),
      messageId: z.string(),
      outcome: z.enum(['new', 'known', 'refused', 'saved']),
      /** Column → key of the catalogue. */
      faults: z.record(z.string(), z.string()),
      /** Where it is booked; null for a refused row. */
      areaName: z.string().nullable(),
      /** Whether the officer sees it afterwards: not what goes past the unit or to another one. */
      isVisible: z.boolean(),
      /** With `saved`, once: what the channel hands to its sender. */
      code: z.string().nullable(),
      receivedAt: Instant.nullable(),
    }),
  ),
  counts: z.strictObject({
    fresh: z.number(),
    known: z.number(),
    refused: z.number(),
    saved: z.number(),
  }),
});
export type ImportedTips = z.infer<typeof ImportedTips>;
