import { z } from 'zod';
import { keepingReasons } from '#domain/readings/keeping.ts';
import { turnOutcomes } from '#domain/readings/turn.ts';
import { Id, Instant } from '../fields.ts';
import { FigureArea, PeriodCode } from '../figures/figures.ts';

/** Bytes of a document. */
export const documentLimit = 20 * 1024 * 1024;
/** A request carries it in base64. */
export const documentBodyLimit = Math.ceil((documentLimit * 4) / 3) + 100_000;

const Day = z.iso.date({ error: 'readingDayWrong' });
const qualifiers = ['exact', 'over', 'almost', 'about', 'vague', 'malformed'] as const;

export const AddReading = z.strictObject({
  /** The command's own id; progress is asked and reading is stopped by it. */
  id: Id,
  area: FigureArea,
  title: z.string().max(1_000, 'readingTitleLong'),
  documentOn: Day.nullable(),
  /** A file in base64 under its name, or pasted words. */
  document: z.union([
    z.strictObject({
      fileName: z.string().max(255),
      base64: z.base64({ error: 'document.damaged' }).max(documentBodyLimit, 'document.too_large'),
    }),
    z.strictObject({ text: z.string().max(5_000_000, 'document.too_large') }),
  ]),
});
export const AddedReading = z.strictObject({ readingId: Id, isNew: z.boolean() });

export const ReadingParams = z.strictObject({ readingId: Id });
export const ReadingQuery = z.strictObject({ reading: Id });
export const ReadingCommand = z.strictObject({ id: Id });
export const ReadingProgress = z.strictObject({ phase: z.enum(['opening', 'reading']).nullable() });

export const ReadingList = z.strictObject({
  readings: z.array(
    z.strictObject({
      id: z.string(),
      area: z.string(),
      areaName: z.string(),
      title: z.string(),
      format: z.string(),
      documentOn: z.string().nullable(),
      isScanned: z.boolean(),
      figures: z.number(),
      decided: z.number(),
      taken: z.number(),
      officer: z.string(),
      addedAt: Instant,
    }),
  ),
  /** Areas that the officer takes figures over for; the city's code is the first where it is one. */
  keeps: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});
export type ReadingList = z.infer<typeof ReadingList>;

const Place = { start: z.number(), end: z.number() };

const Block = z.union([
  z.strictObject({ kind: z.enum(['heading', 'paragraph']), ...Place }),
  z.strictObject({
    kind: z.literal('table'),
    ...Place,
    cells: z.array(
      z.strictObject({
        ...Place,
        row: z.number(),
        column: z.number(),
        rows: z.number(),
        columns: z.number(),
        isHeader: z.boolean(),
      }),
    ),
  }),
]);
export type ReadingBlock = z.infer<typeof Block>;

const Said = z.strictObject({
  concept: z.string().max(60, 'readingConceptUnknown'),
  area: FigureArea.nullable(),
  period: PeriodCode.nullable(),
  /** Decimal text in the unit of the document. */
  value: z.string().max(40, 'entryTooLarge').nullable(),
  qualifier: z.enum(qualifiers),
});
export type Said = z.infer<typeof Said>;

const Turn = z.strictObject({
  figureNo: z.number(),
  turn: z.number(),
  outcome: z.enum(turnOutcomes),
  said: Said,
  officer: z.string(),
  at: Instant,
});
export type ReadingTurn = z.infer<typeof Turn>;

/** `no` is the figure's number; proposals stand in the order of the text. */
const Proposal = z.strictObject({
  no: z.number(),
  /** Code points of the text. */
  ...Place,
  text: z.string(),
  counted: z.string(),
  unit: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  denominator: z.number().nullable(),
  direction: z.enum(['up', 'down']).nullable(),
  kind: z.string(),
  isTarget: z.boolean(),
  said: Said,
  areaName: z.string().nullable(),
  /** No words name the area: it is the document's. */
  isOwnArea: z.boolean(),
  /** The words that name the period, where no reporting period is meant. */
  periodWords: z.string().nullable(),
  /** From 0 to 1, by the way the rule decided. */
  confidence: z.number(),
  rule: z.string(),
  /** The words of the document that the rule went by. */
  because: z.array(z.string()),
  /** The reader left it out, and an officer marked it. */
  isAdded: z.boolean(),
});
export type Proposal = z.infer<typeof Proposal>;

export const OpenedReading = z.strictObject({
  id: z.string(),
  /** Whose register keeps that it was opened. */
  areaCode: z.string(),
  areaName: z.string(),
  title: z.string(),
  format: z.string(),
  documentOn: z.string().nullable(),
  isScanned: z.boolean(),
  addedAt: Instant,
  /** SHA-256 of the document, hex. */
  hash: z.string(),
  text: z.string(),
  blocks: z.array(Block),
  proposals: z.array(Proposal),
  turns: z.array(Turn),
  mayDecide: z.boolean(),
});
export type OpenedReading = z.infer<typeof OpenedReading>;

const Known = z.strictObject({
  from: z.enum(['ledger', 'published', 'document']),
  /** State of a figure of ours; publisher and print; title of the document, with which of its figures it is. */
  source: z.string(),
  readingId: z.string().nullable(),
  figureNo: z.number().nullable(),
  url: z.string().nullable(),
  printed: z.string(),
  /** The sentence of the print or of the other document. */
  quotation: z.string().nullable(),
});

const Finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['contradiction', 'question', 'note']),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  figures: z.array(z.strictObject({ counted: z.string(), printed: z.string(), period: z.string() })),
});

export const Comparison = z.strictObject({
  figures: z.array(
    z.strictObject({
      figureNo: z.number(),
      keepAs: z.enum(['ledger', 'compared', 'kept']),
      keepWhy: z.enum(keepingReasons).nullable(),
      /** Version of the ledger's cell that taking the figure would change; 0 for an empty one. */
      cellVersion: z.number(),
      known: z.array(Known),
      findings: z.array(Finding),
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;
export type ComparedFigure = Comparison['figures'][number];

export const DecideFigure = z.strictObject({
  /** The command's own id. */
  id: Id,
  figureNo: z.int().min(0),
  /** The last turn that was seen; 0 for none. */
  seen: z.int().min(0),
  decision: z.enum(['take', 'reject', 'undo']),
  /** Where the officer takes it to say something else than was proposed. */
  said: Said.nullable(),
  cellVersion: z.int().min(0),
});
export const DecidedFigure = z.strictObject({ turn: Turn });

const Offset = z.coerce.number('markNoNumber').int('markNoNumber').min(0, 'markNoNumber');

/** Marked words: code points of the text. */
export const Mark = z.strictObject({ start: Offset, end: Offset });
export type Mark = z.infer<typeof Mark>;
export const ProposedFigure = z.strictObject({ proposal: Proposal });

export const AddFigure = z.strictObject({
  /** The command's own id. */
  id: Id,
  mark: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
  said: Said,
});
export const AddedFigure = z.strictObject({ figureNo: z.number() });
