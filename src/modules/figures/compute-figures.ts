import type { DayWindow } from '#domain/calendar/month-window.ts';
import { countedCodes, getIndicator, indicators } from '#domain/indicators/dictionary.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { deriveValue } from './derive-value.ts';
import { type EnteredCodes, readEnteredCodes, withoutForeignEntries } from './entered-codes.ts';
import { type Figure, percentOf } from './figure.ts';
import { readLeaves } from './read-leaves.ts';
import { isFromDueDates, readOverdue } from './read-overdue.ts';
import { recordedZero } from './recorded-zero.ts';

export interface FigureRequest extends DayWindow {
  readonly tenant: string;
  /** One total for the scope of the transaction, named by this area code, or one figure for each area with facts. */
  readonly by: 'area' | { readonly totalAs: string };
  /** Codes wanted; all of the dictionary when absent. */
  readonly indicators?: readonly string[];
  /** The same period last year, for the indicators that compare with it; they are missing without it. */
  readonly previous?: DayWindow;
  /** Number of a seal of the log: the figures as they were known then. Now, when absent. */
  readonly asOf?: number;
  /** The present instant, for what is told by due dates; the log's last seal when absent. */
  readonly at?: Date;
}

/**
 * Figures of a window from the ledger: flows are sums in the window, stocks are sums up to its last day, ratios
 * come from their parts and are never added, medians from the quantities. What nobody has counted is `missing`;
 * what records count and did not happen is zero.
 */
export async function computeFigures(trx: Trx, request: FigureRequest): Promise<Figure[]> {
  const { from, to, previous, by } = request;
  const wanted = request.indicators?.map(getIndicator) ?? indicators;
  const codes = [...new Set(wanted.flatMap(({ code }) => countedCodes(code)))];
  const zero = await recordedZero(trx, request.tenant, to);
  const entered = await readEnteredCodes(trx, request, { from, to }, codes);
  const now = withoutForeignEntries(await readLeaves(trx, request, { from, to }, codes), entered, request);
  const before = previous && (await leavesBefore(trx, request, previous, codes.filter(isCompared)));
  const states = wanted.filter(({ code }) => isFromDueDates(code));
  const overdue = states.length > 0 ? await readOverdue(trx, request) : new Map<string, string>();
  for (const [area, quantity] of overdue) {
    const ofArea = now.get(area) ?? new Map<string, string>();
    for (const { code } of states) now.set(area, ofArea.set(code, quantity));
  }
  const areas = by === 'area' ? new Set([...now.keys(), ...(before?.keys() ?? [])]) : [by.totalAs];
  return [...areas].flatMap((area) => {
    // of a past position of the log, a state of time is unknown and not zero
    const zeroOf = (code: string) =>
      isFromDueDates(code) && request.asOf !== undefined ? undefined : zero(code);
    const leaf = (code: string) => now.get(area)?.get(code) ?? zeroOf(code);
    const leafBefore = (code: string) => before?.get(area)?.get(code);
    return wanted.map((indicator) =>
      withState(
        figureOf(indicator, area, (code) => deriveValue(code, leaf, leafBefore)),
        entered,
      ),
    );
  });
}

/** The same period's leaves, for the indicators that compare with it. */
async function leavesBefore(trx: Trx, request: FigureRequest, window: DayWindow, codes: readonly string[]) {
  const entered = await readEnteredCodes(trx, request, window, codes);
  return withoutForeignEntries(await readLeaves(trx, request, window, codes), entered, request);
}

/** A figure with anything typed by hand in it says so; `read` where all of that is out of documents. */
function withState(figure: Figure, entered: EnteredCodes): Figure {
  if (figure.state === 'missing') return figure;
  const cells = countedCodes(figure.indicator).flatMap((code) => entered.get(figure.area)?.get(code) ?? []);
  const held = cells.filter((cell) => cell.held > 0);
  if (held.length === 0 && !cells.some(({ estimated }) => estimated)) return figure;
  const state = cells.some(({ estimated }) => estimated)
    ? 'estimated'
    : held.every(({ read }) => read)
      ? 'read'
      : 'entered';
  return { ...figure, state };
}

const compared = new Set(
  indicators.flatMap(({ derivation }) =>
    derivation?.kind === 'same_period' || derivation?.kind === 'change_on_same_period'
      ? derivation.codes
      : [],
  ),
);
const isCompared = (code: string): boolean => compared.has(code);

/** Whether an indicator is told against the same period last year, so that both must be read. */
export const comparesWithLastYear = (code: string): boolean => {
  const { numerator, denominator } = getIndicator(code);
  return [code, numerator, denominator].some((one) => {
    const kind = one === null ? undefined : getIndicator(one).derivation?.kind;
    return kind === 'same_period' || kind === 'change_on_same_period';
  });
};

/** One figure from the values of its codes; a ratio comes from its parts. */
export function figureOf(
  { code, numerator, denominator }: Indicator,
  area: string,
  value: (code: string) => string | undefined,
): Figure {
  const missing: Figure = { indicator: code, area, value: null, state: 'missing' };
  if (numerator === null || denominator === null) {
    const counted = value(code);
    return counted === undefined ? missing : { indicator: code, area, value: counted, state: 'computed' };
  }
  const whole = value(denominator);
  if (whole === undefined) return missing;
  const parts = { numerator: value(numerator) ?? '0', denominator: whole };
  return { indicator: code, area, value: percentOf(parts.numerator, whole), state: 'computed', parts };
}
