import { z } from 'zod';
import { targetBounds } from '#domain/targets/target.ts';

/** Code of the city or of a commune. */
export const FigureArea = z.string().regex(/^\d{2}(\d{3})?$/, 'areaCodeWrong');
export const PeriodCode = z.string().regex(/^[A-Z0-9-]{6,16}$/, 'periodWrong');
export const IndicatorCode = z.string().regex(/^[A-Z]\d{2}[A-Z]?$/, 'indicatorUnknown');

/** Codes joined by commas, as an address holds them. */
const codes = (pattern: RegExp, message: string) => z.string().max(1_000).regex(pattern, message);
export const IndicatorCodes = codes(/^[A-Z]\d{2}(,[A-Z]\d{2})*$/, 'indicatorUnknown');
const PeriodCodes = codes(/^[A-Z0-9-]{6,16}(,[A-Z0-9-]{6,16}){0,47}$/, 'periodWrong');

export const ExploreQuery = z.strictObject({
  area: FigureArea.optional(),
  indicators: IndicatorCodes,
  periods: PeriodCodes,
  /** Each commune of the city beside its total. */
  inside: z.enum(['yes']).optional(),
  /** What plans set, beside the figures. */
  targets: z.enum(['yes']).optional(),
  /** Units as they were when they reported, or those of today. */
  borders: z.enum(['reported', 'today']).optional(),
  /** A past moment in Asia/Ho_Chi_Minh: figures as the log knew them then. */
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'asOfWrong')
    .optional(),
});

/** The same table as a file, which can hold both borders beside each other. */
export const FigureExportQuery = ExploreQuery.extend({
  borders: z.enum(['reported', 'today', 'both']).optional(),
});

export const PeriodRow = z.strictObject({
  code: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  /** Its last day has not passed: the figures are so far. */
  isOpen: z.boolean(),
});
export type PeriodRow = z.infer<typeof PeriodRow>;

const FigureCell = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  /** Decimal text; a ratio in percent; null where nobody has counted. */
  value: z.string().nullable(),
  state: z.string(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
});
export type FigureCell = z.infer<typeof FigureCell>;

export const IndicatorRow = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  kind: z.enum(['sum', 'stock', 'ratio', 'median']),
  definition: z.string(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;

const ExploredArea = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Registered residents; null where the register has none. */
  population: z.number().nullable(),
});
export type ExploredArea = z.infer<typeof ExploredArea>;

export const Explored = z.strictObject({
  at: z.string(),
  area: ExploredArea,
  areas: z.array(ExploredArea),
  indicators: z.array(IndicatorRow),
  periods: z.array(PeriodRow),
  cells: z.array(FigureCell),
  /** What plans set for these figures, where it was asked for; none of a past moment. */
  targets: z.array(
    z.strictObject({
      area: z.string(),
      indicator: z.string(),
      period: z.string(),
      bound: z.enum(targetBounds),
      value: z.string(),
    }),
  ),
  borders: z.enum(['reported', 'today']),
  /** Of a table of a past moment: the seal that it fell on, or null where the log had none yet. */
  seal: z.strictObject({ seal: z.int(), sealedAt: z.string() }).nullable(),
});
export type Explored = z.infer<typeof Explored>;

export const TraceQuery = z.strictObject({
  indicator: IndicatorCode,
  area: FigureArea,
  period: PeriodCode,
});

const TraceFact = z.strictObject({
  on: z.string(),
  area: z.string(),
  areaName: z.string(),
  indicator: z.string(),
  /** As the figure counts it: negative where it takes something back. */
  quantity: z.string(),
  recordKind: z.string(),
  /** Null where the reader may not open the record. */
  recordId: z.string().nullable(),
  /** Of a fact that was read: which figure of its document. */
  figureNo: z.number().nullable(),
  verb: z.string(),
  recordedAt: z.string(),
  chain: z.string(),
  seq: z.number(),
  hash: z.string(),
});
export type TraceFact = z.infer<typeof TraceFact>;

export const Trace = z.strictObject({
  indicator: IndicatorRow,
  area: z.strictObject({ code: z.string(), name: z.string() }),
  period: PeriodRow,
  figure: FigureCell,
  /** How the value is made: sum, stock, ratio, median, or derived from others. */
  formula: z.strictObject({ kind: z.string(), parts: z.array(IndicatorRow) }),
  counts: z.strictObject({ facts: z.number(), corrections: z.number(), records: z.number() }),
  facts: z.array(TraceFact),
});
export type Trace = z.infer<typeof Trace>;

export const RankQuery = z.strictObject({ indicator: IndicatorCode, period: PeriodCode });

export const Ranking = z.strictObject({
  indicator: IndicatorRow,
  period: PeriodRow,
  kind: z.enum(['rate', 'share']),
  rows: z.array(
    z.strictObject({
      area: z.string(),
      name: z.string(),
      count: z.number(),
      exposure: z.number(),
      raw: z.number(),
      shrunk: z.number(),
      weight: z.number(),
      rank: z.number().nullable(),
    }),
  ),
});
export type Ranking = z.infer<typeof Ranking>;

export const OverviewQuery = z.strictObject({ area: FigureArea.optional(), period: PeriodCode.optional() });

const OverviewChange = z.strictObject({
  indicator: IndicatorRow,
  now: z.string(),
  before: z.string(),
  /** Percent of before; null where before was zero or the figure is itself in percent. */
  percent: z.number().nullable(),
});
export type OverviewChange = z.infer<typeof OverviewChange>;

export const Overview = z.strictObject({
  at: z.string(),
  area: z.strictObject({ code: z.string(), name: z.string() }),
  period: PeriodRow,
  /** Last day counted, and the days of last year that it is held against. */
  until: z.string(),
  before: z.strictObject({ from: z.string(), to: z.string() }),
  changes: z.array(OverviewChange),
  /** Indicators that nobody has counted in the period, of those that were counted last year first. */
  missing: z.array(z.strictObject({ indicator: IndicatorRow, hadBefore: z.boolean() })),
  counted: z.number(),
  /** Communes without any figure in the period. */
  silent: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  all: z.array(OverviewChange.extend({ now: z.string().nullable(), before: z.string().nullable() })),
});
export type Overview = z.infer<typeof Overview>;
