import { z } from 'zod';
import { findingAnswers } from '#domain/reconciliation/finding-answer.ts';
import { Id } from '../fields.ts';

const AreaCode = z.string().regex(/^\d{2}(\d{3})?$/);
const PeriodCode = z.string().regex(/^[A-Z0-9-]{6,16}$/);

export const FindingsQuery = z.strictObject({
  /** Code of the city or of a commune; the officer's own when absent. */
  area: AreaCode.optional(),
  period: PeriodCode.optional(),
});

/** One side of what does not agree. */
const FindingFigure = z.strictObject({
  id: z.string(),
  indicator: z.string().nullable(),
  counted: z.string(),
  area: z.string(),
  areaName: z.string(),
  period: z.string(),
  printed: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  rounding: z.string(),
  /** Publisher and print; null for a figure of our own ledger, which opens to its facts. */
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** Of a figure that was taken out of a document. */
  reading: z.strictObject({ readingId: z.string(), figureNo: z.number() }).nullable(),
  quotation: z.string().nullable(),
});

const GivenAnswer = z.strictObject({
  answer: z.enum(findingAnswers),
  reason: z.string(),
  answeredBy: z.string(),
  answeredAt: z.string(),
});

export const ToldFinding = z.strictObject({
  key: z.string(),
  rule: z.string(),
  severity: z.enum(['contradiction', 'question', 'note']),
  weight: z.enum(['blocks', 'asks', 'notes']),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  figures: z.array(FindingFigure),
  difference: z.strictObject({ left: z.number(), right: z.number() }).nullable(),
  answer: GivenAnswer.nullable(),
  /** An answer that no longer holds, because a value moved. */
  outdated: GivenAnswer.nullable(),
});
export type ToldFinding = z.infer<typeof ToldFinding>;

export const FindingList = z.strictObject({
  area: z.strictObject({ code: z.string(), name: z.string() }),
  period: z.strictObject({ code: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  findings: z.array(ToldFinding),
  mayAnswer: z.boolean(),
});
export type FindingList = z.infer<typeof FindingList>;

export const AnswerFinding = z.strictObject({
  /** The command's own id. */
  id: Id,
  area: AreaCode,
  period: PeriodCode,
  findingKey: z.string().regex(/^[0-9a-f]{64}$/),
  answer: z.enum(findingAnswers),
  reason: z.string().max(2_000),
});
