import { z } from 'zod';
import { targetBounds } from '#domain/targets/target.ts';
import { standings } from '#domain/targets/target-standing.ts';
import { Id, Instant } from '../fields.ts';
import { FigureArea, IndicatorCode, IndicatorRow, PeriodCode, PeriodRow } from './figures.ts';

export const TargetBoardQuery = z.strictObject({
  area: FigureArea.optional(),
  period: PeriodCode.optional(),
});

const Named = z.strictObject({ code: z.string(), name: z.string() });
const PlanName = z.strictObject({
  id: z.string(),
  number: z.string(),
  issuedOn: z.string(),
  issuer: z.string(),
});

export const TargetRow = z.strictObject({
  id: z.string(),
  plan: PlanName,
  area: Named,
  indicator: IndicatorRow,
  bound: z.enum(targetBounds),
  /** Decimal text; of a share, percent. */
  target: z.string(),
  /** As counted now; null where nobody has counted. */
  value: z.string().nullable(),
  standing: z.enum(standings),
  /** Of the target, in percent. */
  percent: z.number().nullable(),
  /** Left to the target, or past it. */
  gap: z.string().nullable(),
  /** What the days gone by stand for. */
  due: z.number().nullable(),
});
export type TargetRow = z.infer<typeof TargetRow>;

export const TargetBoard = z.strictObject({
  at: Instant,
  area: Named,
  period: PeriodRow,
  /** Days of the period, gone by with today, and left. */
  days: z.strictObject({ all: z.int(), gone: z.int(), left: z.int() }),
  /** Periods that have targets, the latest first, the shown one among them. */
  periods: z.array(Named),
  rows: z.array(TargetRow),
  maySet: z.boolean(),
});
export type TargetBoard = z.infer<typeof TargetBoard>;

const Plan = PlanName.extend({
  title: z.string(),
  period: PeriodRow,
  setByName: z.string(),
  setAt: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawal: z.string(),
});

export const TargetPlanList = z.strictObject({
  plans: z.array(Plan.extend({ targets: z.int() })),
  maySet: z.boolean(),
});
export type TargetPlanList = z.infer<typeof TargetPlanList>;

export const TargetPlan = z.strictObject({
  plan: Plan,
  lines: z.array(
    z.strictObject({
      id: z.string(),
      area: Named,
      indicator: IndicatorRow,
      bound: z.enum(targetBounds),
      target: z.string(),
      replacedBy: z.strictObject({ id: z.string(), number: z.string(), issuedOn: z.string() }).nullable(),
    }),
  ),
  mayWithdraw: z.boolean(),
});
export type TargetPlan = z.infer<typeof TargetPlan>;

export const TargetPlanParams = z.strictObject({ planId: Id });

const Line = z.strictObject({
  areas: z.array(FigureArea).max(200, 'targetAreaUnknown'),
  indicator: IndicatorCode,
  bound: z.enum(targetBounds),
  /** Decimal text. */
  value: z.string().max(20, 'targetValueWrong'),
});

export const SetTargets = z.strictObject({
  id: Id,
  number: z.string().max(60, 'targetTextLong'),
  issuedOn: z.string().max(10, 'targetPlanDayWrong'),
  issuer: z.string().max(200, 'targetTextLong'),
  title: z.string().max(300, 'targetTextLong').default(''),
  period: PeriodCode,
  lines: z.array(Line).max(5000, 'targetLinesTooMany'),
});
export const SetTargetPlan = z.strictObject({ id: z.string() });

export const WithdrawTargetPlan = z.strictObject({
  id: Id,
  reason: z.string().max(500, 'targetTextLong'),
});

/** Bytes of an Excel file of targets. */
export const targetSheetLimit = 4 * 1024 * 1024;

export const ReadTargetSheet = z.strictObject({
  file: z
    .base64('sheetUnreadable')
    .min(1, 'sheetMissing')
    .max(targetSheetLimit * 2, 'sheetLarge'),
});

export const TargetSheet = z.strictObject({
  lines: z.array(
    z.strictObject({
      /** Row of the sheet, from 1. */
      at: z.int(),
      area: Named,
      indicator: Named,
      bound: z.enum(targetBounds),
      value: z.string(),
    }),
  ),
  /** Rows without a value set nothing. */
  empty: z.int(),
  faults: z.array(z.strictObject({ at: z.int(), fault: z.string() })),
});
export type TargetSheet = z.infer<typeof TargetSheet>;

export const TargetExportQuery = TargetBoardQuery.extend({
  /** Codes for a form to fill in: each commune's line of each, beside what is set already. */
  indicators: z
    .string()
    .regex(/^[A-Z]\d{2}(,[A-Z]\d{2})*$/, 'indicatorUnknown')
    .max(400)
    .optional(),
});
