import type { PlainDate } from '../calendar/plain-date.ts';

/** Hours count exactly; the others count from the next day and end with their last day. */
export type LimitUnit = 'hour' | 'day' | 'working_day' | 'month';

export interface LimitLength {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** How a law lets a limit grow, in order: the first extension is the first entry. */
export interface LimitExtension extends LimitLength {
  readonly by: 'unit' | 'agency' | 'procuracy';
  readonly grounds: readonly ExtensionGround[];
  /** total: the whole limit from its start; add: so much more after the limit before. */
  readonly mode: 'total' | 'add';
  /** The request must be made this many days before the limit ends. */
  readonly requestDaysBefore?: number;
  readonly article: string;
}

export const extensionGrounds = ['complex', 'very_complex', 'many_places'] as const;
export type ExtensionGround = (typeof extensionGrounds)[number];

/** A limit with its basis and the days on which a clock must start for it to hold (db/reference/legal-limits.json). */
export interface Limit extends LimitLength {
  readonly code: string;
  readonly nameVi: string;
  /** What is to be done; several limits on one step are watched by the one that ends first. */
  readonly step: string;
  readonly tracks: readonly string[];
  readonly level: 'commune' | 'station' | 'agency' | 'any';
  /** Holds only for tips of this urgency or kind of place; absent means for all. */
  readonly urgency?: 'normal' | 'urgent';
  readonly remote?: boolean;
  /** Verb of the log that starts the clock, and those that meet it. */
  readonly startedBy: string;
  readonly metBy: readonly string[];
  /** Whether running past it makes an open tip overdue (T06). */
  readonly overdue: boolean;
  readonly duty: 'unit' | 'agency';
  /** What a suspension does to a running clock: moves it by its length, or ends it. */
  readonly onResume: 'shift' | 'end';
  readonly extensions?: readonly LimitExtension[];
  readonly basis: string;
  readonly article: string;
  /** Whether the article was read; house limits have no law behind them. */
  readonly mark: 'read' | 'secondary' | 'memory' | 'house';
  /** Null where the day of effect was not found: it holds for every older start. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly remark?: string;
}

/** Whether a law stands behind it; house limits are shown apart. */
export const isLegal = (limit: Pick<Limit, 'mark'>): boolean => limit.mark !== 'house';
