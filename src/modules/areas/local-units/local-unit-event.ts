import type { EventBody } from '#domain/ledger/event-body.ts';
import { actorName } from '#domain/officers/actor.ts';
import type { LocalUnit } from './local-unit.repository.ts';
import type { LocalUnitContext } from './local-unit-context.ts';

/** What the ledger keeps of a change of a small unit: its kind and day, never its name. */
export const localUnitEvent = (
  { tenant, actor }: LocalUnitContext,
  { id, verb, unit, on, now }: { id: string; verb: string; unit: LocalUnit; on: string; now: Date },
): EventBody => ({
  tenant,
  chain: unit.areaCode,
  id,
  actor: actorName(actor),
  verb,
  recordKind: 'local_unit',
  recordId: unit.id,
  happenedAt: now.toISOString(),
  recordedAt: now.toISOString(),
  details: { kind: unit.kind, on },
  facts: [],
});
