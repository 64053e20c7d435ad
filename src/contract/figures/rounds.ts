import { z } from 'zod';
import { submissionStatuses, submissionSteps } from '#domain/approval/submission-flow.ts';
import { Command, CommuneCode, Id, Instant } from '../fields.ts';

export const roundKinds = ['periodic', 'ad_hoc'] as const;

export const RoundParams = z.strictObject({ roundId: Id });

export const RoundAnswer = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  status: z.enum(submissionStatuses),
  version: z.int(),
  submittedAt: Instant.nullable(),
  isLate: z.boolean(),
  /** What was said when it was returned last. */
  remark: z.string(),
  maySteps: z.array(z.enum(submissionSteps)),
});
export type RoundAnswer = z.infer<typeof RoundAnswer>;

export const Round = z.strictObject({
  id: z.string(),
  kind: z.enum(roundKinds),
  title: z.string(),
  note: z.string(),
  period: z.string(),
  periodLabel: z.string(),
  columns: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  dueAt: Instant,
  closedAt: Instant.nullable(),
  version: z.int(),
  answers: z.array(RoundAnswer),
});
export type Round = z.infer<typeof Round>;

export const RoundList = z.strictObject({ rounds: z.array(Round), mayOpen: z.boolean() });
export type RoundList = z.infer<typeof RoundList>;

export const OpenRound = z.strictObject({
  id: Id,
  kind: z.enum(roundKinds),
  title: z.string().trim().max(200, 'roundTextLong'),
  period: z.string().max(30, 'entryPeriodWrong'),
  indicators: z.array(z.string().max(8)).max(120, 'roundColumnsRequired'),
  areas: z.array(CommuneCode).max(200).default([]),
  note: z.string().max(2000, 'roundTextLong').default(''),
  dueAt: Instant,
});
export const OpenedRound = z.strictObject({ id: z.string() });

export const StepSubmission = Command.extend({
  area: CommuneCode,
  step: z.enum(submissionSteps),
  remark: z.string().max(2000, 'reportRemarkLong').default(''),
});
