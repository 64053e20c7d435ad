import { isEnterable } from '#domain/entries/entry-rules.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import type { Figure } from '#domain/reading/figures/figure.ts';
import { countedBy, type Said } from './said.ts';

/**
 * What becomes of an accepted figure: entered in the ledger, held against other figures of its indicator, area and
 * period, or kept with its quotation alone.
 */
export type Keeping = 'ledger' | 'compared' | 'kept';

/** Why a figure does not go into the ledger. */
export const keepingReasons = [
  'noIndicator',
  'target',
  'change',
  'share',
  'noValue',
  'noPeriod',
  'noArea',
  'rounded',
  'counted',
  'formerArea',
  'summed',
  'same',
  'sent',
  'otherPeriod',
  'cellRefused',
] as const;
export type KeepingReason = (typeof keepingReasons)[number];

export interface Kept {
  readonly as: Keeping;
  readonly why: KeepingReason | null;
}

/** What of a read figure a person does not change. */
export type ReadShape = Pick<Figure, 'kind' | 'direction' | 'status' | 'low' | 'high'>;

/**
 * Where a figure may go. Only an exact count of something that people enter, for a unit of today's city, is a figure of
 * the ledger; a rounded one ("gần 1.600") or one that records count is held against them; what is a target, a change
 * or a share says nothing that an indicator counts.
 * @param isUnit whether a code is the city or one of its communes on the last day of a period
 */
export function keepingOf(
  said: Said,
  shape: ReadShape,
  beside: {
    readonly isRecorded: (indicator: string) => boolean;
    readonly isUnit: (area: string, period: string) => boolean;
  },
): Kept {
  const { indicator: code } = countedBy(said);
  const indicator = code === null ? undefined : findIndicator(code);
  if (!indicator) return { as: 'kept', why: 'noIndicator' };
  if (shape.status === 'target') return { as: 'kept', why: 'target' };
  if (shape.direction !== null) return { as: 'kept', why: 'change' };
  if (shape.kind === 'percent' || shape.kind === 'ratio') return { as: 'kept', why: 'share' };
  if (indicator.kind !== 'sum' && indicator.kind !== 'stock') return { as: 'kept', why: 'share' };
  const isRange = shape.low !== undefined || shape.high !== undefined;
  if (said.value === null && !isRange) return { as: 'kept', why: 'noValue' };
  if (said.period === null) return { as: 'kept', why: 'noPeriod' };
  if (said.area === null) return { as: 'kept', why: 'noArea' };
  if (said.value === null || said.qualifier !== 'exact') return { as: 'compared', why: 'rounded' };
  if (!isEnterable(indicator, beside.isRecorded)) return { as: 'compared', why: 'counted' };
  return beside.isUnit(said.area, said.period)
    ? { as: 'ledger', why: null }
    : { as: 'compared', why: 'formerArea' };
}
