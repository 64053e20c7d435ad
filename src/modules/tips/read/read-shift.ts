import { openStatuses, type TipStatus } from '#domain/tips/steps/tip-actions.ts';
import { listEventRowsBetween } from '#modules/ledger/for-modules.ts';
import { listOfficerNames, type OfficerName } from '#modules/officers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type DueTip, nearestClocks } from '../clocks/nearest-clocks.ts';
import { countOpenOf, countTips, listTips, type TipSummary } from '../tip.repository.ts';

const shownTips = 200;
const shownEvents = 500;

/** What one shift hands to the next: what is open in the scope, and what was done. */
export interface ReadShift {
  readonly counts: Readonly<Record<TipStatus, number>>;
  /** Open ones, the one that has waited longest first. */
  readonly open: readonly (TipSummary & {
    readonly handler: OfficerName | null;
    readonly legal: DueTip | null;
    readonly house: DueTip | null;
  })[];
  readonly done: readonly {
    readonly verb: string;
    readonly at: Date;
    readonly tipId: string;
    readonly officer: OfficerName | null;
  }[];
  /** Who has how many open tips. */
  readonly handlers: readonly (OfficerName & {
    readonly id: string;
    readonly openTips: number;
    readonly tipId: string;
  })[];
}

/** Reads a shift of the scope between two instants. Nothing of what was told is in it. */
export async function readShift(
  trx: Trx,
  { tenant, from, to }: { tenant: string; from: Date; to: Date },
): Promise<ReadShift> {
  const tips = await listTips(trx, {
    tenant,
    statuses: openStatuses,
    oldestFirst: true,
    limit: shownTips,
  });
  const clocks = await nearestClocks(trx, { tenant, tipIds: tips.map(({ id }) => id) });
  const events = await listEventRowsBetween(trx, tenant, { kind: 'tip', from, to, limit: shownEvents });
  const load = await countOpenOf(trx, tenant);
  const officerOf = (actor: string) => actor.replace('officer:', '');
  const names = await listOfficerNames(trx, tenant, [
    ...tips.map(({ handlerId }) => handlerId),
    ...events.map(({ actor }) => officerOf(actor)),
    ...load.map(({ handlerId }) => handlerId),
  ]);
  const named = (id: string | null) => (id && names.get(id)) || null;
  return {
    counts: await countTips(trx, tenant),
    open: tips.map((tip) => ({
      ...tip,
      handler: named(tip.handlerId),
      legal: clocks.get(tip.id)?.legal ?? null,
      house: clocks.get(tip.id)?.house ?? null,
    })),
    done: events.map(({ verb, recorded_at: at, record_id: tipId, actor }) => ({
      verb,
      at,
      tipId,
      officer: named(officerOf(actor)),
    })),
    handlers: load.flatMap(({ handlerId: id, openTips, tipId }) => {
      const name = names.get(id);
      return name ? [{ id, ...name, openTips, tipId }] : [];
    }),
  };
}
