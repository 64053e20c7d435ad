import type { DayWindow } from '#domain/calendar/month-window.ts';
import { countedCodes, getIndicator, indicators, visibleIndicators } from '#domain/indicators/dictionary.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Role } from '#domain/officers/role.ts';

/** Roles that enter figures, each in its own area. */
export const figureKeepers: readonly Role[] = [
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
];

/** Units that are measured; all others are counted in wholes. */
const measured = new Set(['kg', 'gam', 'giờ']);

export const takesFraction = ({ unit }: Pick<Indicator, 'unit'>): boolean => measured.has(unit);

/**
 * Whether a figure is taken only with a paper: of another body's figures with the paper of that body, of results that
 * the handling unit must confirm with its confirmation.
 */
export const needsPaper = ({ fromOtherBody, needsConfirmation }: Indicator): boolean =>
  fromOtherBody || needsConfirmation;

/**
 * Whether the dictionary lets people enter the code: it is counted, not derived, not the product's own, and no register
 * of the product computes it.
 */
export const isEnterable = (indicator: Indicator, isRecorded: (code: string) => boolean): boolean =>
  indicator.enteredBy !== 'system' &&
  indicator.derivation === null &&
  (indicator.kind === 'sum' || indicator.kind === 'stock') &&
  !isRecorded(indicator.code);

/** The columns of the grid: printed indicators in the order of the dictionary, a ratio as its counted parts. */
export function gridIndicators(family?: string): Indicator[] {
  const wanted = visibleIndicators.filter(({ code }) => !family || code.startsWith(family));
  const codes = new Set(wanted.flatMap(({ code, kind }) => (kind === 'ratio' ? countedCodes(code) : [code])));
  return indicators.filter(({ code }) => codes.has(code));
}

/** The days a figure stands for: a flow its period, a stock the last day of it alone. */
export function entryWindow(code: string, { from, to }: DayWindow): DayWindow {
  return getIndicator(code).kind === 'stock' ? { from: to, to } : { from, to };
}
