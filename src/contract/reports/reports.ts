import { z } from 'zod';
import { reportStatuses, reportSteps } from '#domain/approval/report-flow.ts';
import { proseNumbers } from '#domain/official-documents/prose-numbers.ts';
import { Id, Instant } from '../fields.ts';

const AreaCode = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');
const PeriodCode = z.string().max(30, 'periodWrong');

export const ReportKey = z.strictObject({ area: AreaCode, period: PeriodCode });

export const ReportSummary = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  period: z.string(),
  periodLabel: z.string(),
  from: z.string(),
  to: z.string(),
  /** Whether the period is over. */
  isOver: z.boolean(),
  status: z.enum(reportStatuses),
  signedAt: Instant.nullable(),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** Half years and years of the officer's own areas, the newest first, and the communes' that were touched. */
export const ReportList = z.strictObject({ own: z.array(ReportSummary), communes: z.array(ReportSummary) });
export type ReportList = z.infer<typeof ReportList>;

const Value = z.string().nullable();

export const ReportLine = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  value: Value,
  state: z.string(),
  /** Both sides of a ratio: "5/6". */
  parts: Value,
  /** The same period as counted today. */
  previous: Value,
  /** The same period as its signed report said; null where none is signed. */
  reported: Value,
});
export type ReportLine = z.infer<typeof ReportLine>;

export const ReportView = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  isCity: z.boolean(),
  period: z.strictObject({ code: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  isOver: z.boolean(),
  status: z.enum(reportStatuses),
  version: z.int(),
  /** How its sentences read large counts. */
  numbers: z.enum(proseNumbers),
  lines: z.array(ReportLine),
  /** Findings that wait for an answer before the report can be presented. */
  openFindings: z.int(),
  documents: z.array(
    z.strictObject({ kind: z.enum(['docx', 'xlsx', 'pptx', 'english']), sha256: z.string(), size: z.int() }),
  ),
  /** Whether this machine can make a PDF of the Word file. */
  hasPdf: z.boolean(),
  frozenAt: Instant.nullable(),
  changed: z.array(
    z.strictObject({
      ...{ code: z.string(), name: z.string(), unit: z.string(), frozen: Value, now: Value },
      /** Both sides of a ratio then and now: "364/371". */
      ...{ frozenParts: Value, nowParts: Value },
    }),
  ),
  laterFacts: z.array(
    z.strictObject({
      chain: z.string(),
      seq: z.int(),
      code: z.string(),
      name: z.string(),
      areaName: z.string(),
      on: z.string(),
      quantity: z.string(),
      at: Instant,
    }),
  ),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      officer: z.string(),
      title: z.string(),
      remark: z.string(),
      at: Instant,
    }),
  ),
  maySteps: z.array(z.enum(reportSteps)),
  mayWrite: z.boolean(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      /** What the outline asks the author for; empty for headings and sections that need nothing. */
      prompts: z.array(z.string()),
      text: z.string(),
      version: z.int(),
      author: z.string(),
    }),
  ),
});
export type ReportView = z.infer<typeof ReportView>;

export const StepReport = z.strictObject({
  id: Id,
  area: AreaCode,
  period: PeriodCode,
  version: z.int().min(1),
  step: z.enum(reportSteps),
  remark: z.string().max(2000, 'reportRemarkLong').default(''),
});

export const ChooseReportNumbers = z.strictObject({
  id: Id,
  area: AreaCode,
  period: PeriodCode,
  version: z.int().min(1),
  numbers: z.enum(proseNumbers),
});

export const SteppedReport = z.strictObject({ status: z.enum(reportStatuses), version: z.int() });

export const WriteReportText = z.strictObject({
  id: Id,
  area: AreaCode,
  period: PeriodCode,
  section: z.string().max(10),
  heading: z.string().max(200, 'reportTextLong').default(''),
  text: z.string().max(20_000, 'reportTextLong'),
  seen: z.int().min(0),
});
export const WrittenReportText = z.strictObject({ version: z.int() });

export const ReportFileQuery = ReportKey.extend({
  kind: z.enum(['docx', 'xlsx', 'pptx', 'english', 'pdf']),
});
