import { fullName } from '#domain/areas/area.ts';
import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import type { AreaReform } from '#domain/areas/reform.ts';
import { restate } from '#domain/areas/restate.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { countFactsIn, countHandOver, type HandOver } from './reform-impact.repository.ts';

/** What a reform changes, counted before it is carried out. */
export interface ReformImpact {
  readonly ended: number;
  readonly founded: number;
  readonly whole: number;
  readonly split: number;
  /** Facts of ended units that will count in the new ones. */
  readonly restatedFacts: number;
  /** Facts of split units, which no official share divides. */
  readonly notAllocatableFacts: number;
  /** Balances (stocks) that move as a whole, and those that cannot be divided. */
  readonly restatedStocks: number;
  readonly notAllocatableStocks: number;
  /** Facts booked under an ended code on or after the first day of the reform: they need looking at. */
  readonly lateFacts: number;
  readonly handOver: readonly (HandOver & { readonly name: string })[];
}

/** Counts what a reform does to the records of a tenant. `after` is the register with the reform. */
export async function reformImpact(
  trx: Trx,
  tenant: string,
  after: AreaRegister,
  reform: AreaReform,
): Promise<ReformImpact> {
  const { ended, founded, successions, effectiveOn } = reform;
  const asked = { tenant, areas: ended, day: effectiveOn };
  const counts = await countFactsIn(trx, asked);
  const values = counts
    .filter(({ late }) => !late)
    .map((count) => ({ ...count, on: addDays(effectiveOn, -1) }));
  const { placed, notAllocatable } = restate(after, values, effectiveOn);
  const moved = [...placed.values()].flat();
  const stuck = notAllocatable.map(({ value }) => value);
  const facts = (list: readonly { facts: number }[]): number => list.reduce((sum, one) => sum + one.facts, 0);
  const stocks = (list: readonly { indicator: string; quantity: string }[]): number =>
    list.filter((one) => getIndicator(one.indicator).kind === 'stock' && Number(one.quantity) !== 0).length;
  const split = new Set(successions.filter(({ share }) => share === 'part').map(({ from }) => from)).size;
  return {
    ended: ended.length,
    founded: founded.length,
    whole: ended.length - split,
    split,
    restatedFacts: facts(moved),
    notAllocatableFacts: facts(stuck),
    restatedStocks: stocks(moved),
    notAllocatableStocks: stocks(stuck),
    lateFacts: facts(counts.filter(({ late }) => late)),
    handOver: (await countHandOver(trx, asked))
      .filter(({ openTips, areaKeys, localUnits, roles }) => openTips + areaKeys + localUnits + roles > 0)
      .map((one) => {
        const unit = areaAt(after, one.area, addDays(effectiveOn, -1));
        return { ...one, name: unit ? fullName(unit) : one.area };
      }),
  };
}
