import { z } from 'zod';
import { exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { Id } from '../fields.ts';
import { FigureArea, PeriodCode } from './figures.ts';

export const ExchangeOutQuery = z.strictObject({
  area: FigureArea.optional(),
  period: PeriodCode,
  format: z.enum(exchangeFormats),
});

/** Characters of a file; a whole city's half year as ADX has about a third of it. */
const longestFile = 2_000_000;

/** Bytes of a request that carries a file: JSON escapes some of its characters. */
export const exchangeBodyLimit = 3 * longestFile;

export const ExchangeIn = z.strictObject({
  /** The command's own id; kept over retries. */
  id: Id,
  format: z.enum(exchangeFormats),
  text: z.string().max(longestFile, 'exchangeTooLong'),
  /** How calendar periods of DHIS2 are meant: the state's clock, or the calendar. */
  clock: z.enum(['STATE', 'CAL']),
  paper: z.string().max(500),
  /** Without it nothing is written: the answer tells what would change. */
  write: z.boolean(),
});

export const ExchangeAnswer = z.strictObject({
  cells: z.array(
    z.strictObject({
      at: z.number(),
      area: z.string(),
      areaName: z.string(),
      indicator: z.string(),
      indicatorName: z.string(),
      period: z.string(),
      before: z.string().nullable(),
      value: z.string(),
      outcome: z.enum(['new', 'changed', 'same', 'refused']),
      fault: z.string().nullable(),
      saved: z.boolean(),
    }),
  ),
  unread: z.array(z.strictObject({ at: z.number(), fault: z.string(), text: z.string() })),
  counts: z.strictObject({
    fresh: z.number(),
    changed: z.number(),
    same: z.number(),
    refused: z.number(),
    saved: z.number(),
  }),
});
export type ExchangeAnswer = z.infer<typeof ExchangeAnswer>;
