import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import { countedCodes, getIndicator, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { addDecimals } from '#domain/numbers/exact-decimals.ts';
import { deriveValue, type Figure, figureOf, isRecorded, monthEnds } from '#modules/figures/for-modules.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { isCopying, listProvinces, type ProvinceStanding } from './province-standing.repository.ts';
import { sumByProvince } from './province-sums.repository.ts';

export interface NationalFigures {
  /** Every province that sends, with how far it is known. A total is as of all of these, never of one instant. */
  readonly provinces: readonly ProvinceStanding[];
  /** True where the totals are of sample provinces: samples are added only while no province is real. */
  readonly sample: boolean;
  /** True while a province's first copy is under way: nothing below is to be told yet. */
  readonly copying: boolean;
  /** Under the code of each province that was added, and under `VN`. */
  readonly figures: readonly Figure[];
}

/** What the nation is called where a province has its code. */
export const nation = 'VN';

type Leaves = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Figures of whole months of the state's clock from the ministry's read database: of each province and of all together.
 * Ratios come from their parts. Left out is what cannot be made of months: medians, states of time, and numbers of
 * distinct kinds, which are not added.
 */
export function readNationalFigures(db: Database, period: Period): Promise<NationalFigures> {
  const read = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return read.execute(async (trx) => {
    const all = await listProvinces(trx);
    const sample = all.every((province) => province.sample);
    const added = all.filter((province) => province.sample === sample);
    const now = await readLeaves(trx, added, period);
    const before = await readLeaves(trx, added, samePeriodLastYear(period));
    const wanted = visibleIndicators.filter(({ code }) => countedCodes(code).length > 0 && isOfMonths(code));
    const figures = [...added.map(({ tenant }) => tenant), nation].flatMap((area) => {
      const leaf = (leaves: Leaves) => (code: string) => leaves.get(area)?.get(code);
      return wanted.map((one) => figureOf(one, area, (code) => deriveValue(code, leaf(now), leaf(before))));
    });
    return { provinces: all, sample, copying: await isCopying(trx), figures };
  });
}

const isOfMonths = (code: string): boolean =>
  countedCodes(code).every((part) => {
    const { kind, additiveOverAreas } = getIndicator(part);
    return (kind === 'sum' || kind === 'stock') && additiveOverAreas;
  });

/** By province and for the nation: what months hold; zero where records count and nothing happened. */
async function readLeaves(trx: Trx, provinces: readonly ProvinceStanding[], period: Period): Promise<Leaves> {
  const codes = [
    ...new Set(
      visibleIndicators.filter(({ code }) => isOfMonths(code)).flatMap(({ code }) => countedCodes(code)),
    ),
  ];
  const ends = monthEnds(period);
  const [firstEnd = period.to, lastEnd = period.to] = [ends.at(0), ends.at(-1)];
  const ofKind = (kind: string) => codes.filter((code) => getIndicator(code).kind === kind);
  const rows = await sumByProvince(trx, { flows: ofKind('sum'), stocks: ofKind('stock'), firstEnd, lastEnd });
  const leaves = new Map<string, Map<string, string>>();
  const add = (area: string, code: string, quantity: string) => {
    const ofArea = leaves.get(area) ?? new Map<string, string>();
    leaves.set(area, ofArea.set(code, addDecimals([ofArea.get(code) ?? '0', quantity])));
  };
  for (const { tenant, startedOn } of provinces) {
    const own = rows.filter((row) => row.tenant === tenant);
    const zeros = startedOn <= period.to ? codes.filter(isRecorded) : [];
    for (const area of [tenant, nation]) {
      for (const code of zeros) add(area, code, '0');
      for (const { indicator, quantity } of own) add(area, indicator, quantity);
    }
  }
  return leaves;
}
