import { areaPath } from '#domain/areas/area-path.ts';
import type { AreaRegister } from '#domain/areas/area-register.ts';
import { lineage } from '#domain/areas/lineage.ts';
import { restate } from '#domain/areas/restate.ts';
import { splitAtReforms } from '#domain/areas/split-at-reforms.ts';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { countedCodes, getIndicator } from '#domain/indicators/dictionary.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { figureOf } from './compute-figures.ts';
import { deriveValue } from './derive-value.ts';
import { addDecimals, type Figure } from './figure.ts';
import { recordedZero } from './recorded-zero.ts';
import { type FactSum, sumFacts } from './sum-facts.repository.ts';

export interface RestatedRequest extends DayWindow {
  readonly tenant: string;
  /** A sum, a stock, or a ratio of such. */
  readonly indicator: string;
  /** The units of this day are those that the figures are for. */
  readonly toDay: PlainDate;
  /** Codes of the units asked for. */
  readonly areas: readonly string[];
  /** Subtree that the reader may see: `92/` for the city, `92/31120/` for a commune. */
  readonly path: string;
}

export interface RestatedFigures {
  readonly figures: readonly Figure[];
  /** What no official share divides among the units of `toDay`, by code of its parts: decimal text. */
  readonly notAllocatable: Readonly<Record<string, string>>;
}

type Piece = FactSum & { readonly on: PlainDate };

/** Sums of each piece of the window between reforms, so that a code means one unit in each. */
async function sumPieces(
  trx: Trx,
  register: AreaRegister,
  { tenant, from, to }: Pick<RestatedRequest, 'tenant' | 'from' | 'to'>,
  codes: readonly string[],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const kind of ['sum', 'stock'] as const) {
    const indicators = codes.filter((code) => getIndicator(code).kind === kind);
    if (indicators.length === 0) continue;
    for (const part of splitAtReforms(register, { from: kind === 'stock' ? null : from, to })) {
      const sums = await sumFacts(trx, { tenant, indicators, from: part.from, to: part.to });
      pieces.push(...sums.map((sum) => ({ ...sum, on: part.to })));
    }
  }
  return pieces;
}

/**
 * Figures of one indicator by area, with facts of units of before a reform counted in the units of `toDay` that took
 * them over. A reader of one commune also counts what its predecessors booked, and nothing else of theirs is shown.
 * @throws RangeError for an indicator that has no meaning when restated: a median, or a count of distinct kinds
 */
export async function computeRestatedFigures(
  db: Database,
  register: AreaRegister,
  request: RestatedRequest,
): Promise<RestatedFigures> {
  const { tenant, indicator, toDay, areas, path } = request;
  const codes = countedCodes(indicator);
  if (!canRestate(indicator)) throw new RangeError(`Indicator ${indicator} cannot be restated`);
  const isWhole = path === areaPath(tenant);
  const pieces: Piece[] = [];
  for (const scope of isWhole ? [path] : scopesOf(register, request)) {
    pieces.push(
      ...(await readInScope(db, { tenant, path: scope }, (trx) => sumPieces(trx, register, request, codes))),
    );
  }
  const zero = await readInScope(db, { tenant, path }, (trx) => recordedZero(trx, tenant, request.to));
  const { placed, notAllocatable } = restate(register, pieces, toDay);
  const sumOf = (list: readonly Piece[], code: string): string | undefined => {
    const values = list.filter((piece) => piece.indicator === code).map(({ quantity }) => quantity);
    return values.length === 0 ? undefined : addDecimals(values);
  };
  const figures = areas.map((area) => {
    const own = placed.get(area) ?? [];
    const leaf = (code: string) => sumOf(own, code) ?? zero(code);
    return figureOf(getIndicator(indicator), area, (code) => deriveValue(code, leaf, () => undefined));
  });
  const rest = isWhole ? notAllocatable.map(({ value }) => value) : [];
  return {
    figures,
    notAllocatable: Object.fromEntries(codes.flatMap((code) => pair(code, sumOf(rest, code)))),
  };
}

const pair = (code: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[code, value]];

/** The paths under which a unit's facts, and those of the units that it came from, are booked. */
function scopesOf(register: AreaRegister, { tenant, areas, toDay }: RestatedRequest): string[] {
  const units = areas.flatMap((code) => lineage(register, code, toDay));
  const codes = units.filter(({ level }) => level === 'commune').map(({ code }) => code);
  return [...new Set(codes.map((code) => areaPath(tenant, code)))];
}

/** Whether an indicator keeps its meaning when units are put together. */
export const canRestate = (indicator: string): boolean => {
  const codes = countedCodes(indicator);
  return (
    codes.length > 0 &&
    getIndicator(indicator).derivation?.kind !== 'same_period' &&
    getIndicator(indicator).derivation?.kind !== 'change_on_same_period' &&
    codes.every((code) => {
      const { kind, additiveOverAreas } = getIndicator(code);
      return (kind === 'sum' || kind === 'stock') && additiveOverAreas;
    })
  );
};
