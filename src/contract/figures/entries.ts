import { z } from 'zod';
import { submissionStatuses } from '#domain/approval/submission-flow.ts';
import { Id, Instant } from '../fields.ts';

const AreaCode = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');
const PeriodCode = z.string().max(30, 'entryPeriodWrong');
const Code = z.string().max(8, 'entryUnknownIndicator');
const Value = z.string().nullable();

export const FigureGridQuery = z.strictObject({
  period: PeriodCode,
  family: z
    .string()
    .regex(/^[A-Z]$/)
    .optional(),
  area: AreaCode.optional(),
  /** A collection round: its columns alone. */
  round: Id.optional(),
});

export const GridColumn = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  definition: z.string(),
  isStock: z.boolean(),
  /** Whether people type it; else the product computes it. */
  enterable: z.boolean(),
  needsPaper: z.boolean(),
  takesFraction: z.boolean(),
});
export type GridColumn = z.infer<typeof GridColumn>;

export const FigureGrid = z.strictObject({
  period: z.strictObject({ code: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  columns: z.array(GridColumn),
  rows: z.array(z.strictObject({ code: z.string(), name: z.string(), mayEnter: z.boolean() })),
  /** What is known: area, code, value, state, version of the typed cell (0 when nobody typed), comment, paper. */
  cells: z.array(
    z.strictObject({
      area: z.string(),
      code: z.string(),
      value: Value,
      state: z.enum(['computed', 'entered', 'estimated', 'read', 'missing']),
      version: z.int(),
      comment: z.string(),
      paper: z.string(),
    }),
  ),
  locks: z.array(
    z.strictObject({
      status: z.enum(submissionStatuses),
      areas: z.array(z.string()),
      indicators: z.array(z.string()),
    }),
  ),
});
export type FigureGrid = z.infer<typeof FigureGrid>;

export const FigureCellQuery = z.strictObject({ area: AreaCode, code: Code, period: PeriodCode });

export const FigureCell = z.strictObject({
  name: z.string(),
  definition: z.string(),
  value: Value,
  state: z.enum(['computed', 'entered', 'estimated', 'read', 'missing']),
  lastYear: z.strictObject({ period: z.string(), value: Value }),
  comment: z.string(),
  paper: z.string(),
  versions: z.array(
    z.strictObject({
      /** `outrun`: another had saved first, and that figure stayed. */
      outcome: z.enum(['held', 'outrun']),
      value: Value,
      state: z.string(),
      comment: z.string(),
      paper: z.string(),
      officer: z.string(),
      at: Instant,
    }),
  ),
});
export type FigureCell = z.infer<typeof FigureCell>;

export const SaveFigures = z.strictObject({
  id: Id,
  area: AreaCode,
  period: PeriodCode,
  cells: z
    .array(
      z.strictObject({
        code: Code,
        /** Decimal text with a point; null empties the cell. */
        value: z.string().max(40, 'entryTooLarge').nullable(),
        estimated: z.boolean().default(false),
        comment: z.string().max(500, 'entryTextLong').default(''),
        paper: z.string().max(500, 'entryTextLong').default(''),
        /** Version of the cell that was seen; 0 for an empty one. */
        seen: z.int().min(0),
      }),
    )
    .min(1)
    .max(200, 'entryTooMany'),
});

export const SavedFigures = z.strictObject({
  results: z.array(
    z.strictObject({
      code: z.string(),
      outcome: z.enum(['saved', 'unchanged', 'refused', 'outrun']),
      fault: z.string().nullable(),
      /** Name of the period that stands in the way. */
      otherPeriod: z.string().nullable(),
      current: z
        .strictObject({
          value: Value,
          state: z.string(),
          version: z.int(),
          comment: z.string(),
          paper: z.string(),
        })
        .nullable(),
    }),
  ),
});
export type SavedFigures = z.infer<typeof SavedFigures>;
