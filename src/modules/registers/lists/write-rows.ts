import type { FactBody } from '#domain/ledger/event-body.ts';
import { actorName } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { RecordSummary } from '../record-row.ts';
import type { Kinds, RegisterContext } from '../register-context.ts';
import { recountParent } from '../steps/recount-parent.ts';
import { stand } from '../steps/stand.ts';
import { insertListed } from './import.repository.ts';

/**
 * Writes new records of one kind, in the order of their days, each with its own event and facts as if it had been
 * founded alone.
 * @returns how many were written; one that somebody else wrote meanwhile stays as it is
 */
export async function writeRows(
  trx: Trx,
  { tenant, actor, now }: RegisterContext & { now: Date },
  { kind, kinds, records }: { kind: RegisterKind; kinds: Kinds; records: readonly RecordSummary[] },
): Promise<number> {
  const stood = await Promise.all(
    records.map(async (record) => {
      const { stands, facts } = await stand(trx, tenant, kind, record, { steps: [], on: record.openedOn });
      return { record: { ...record, stands }, facts };
    }),
  );
  const ofParents = new Map<string, FactBody[]>();
  const written = new Set<string>();
  const insert = async (some: readonly RecordSummary[]) => {
    for (const id of await insertListed(trx, tenant, some, { officerId: actor.id, now })) written.add(id);
  };
  // a parent counts once in an area: only the first record there can change that, and on its own day
  const first = new Map(
    [...stood].reverse().map(({ record }) => [`${record.parentId} ${record.areaCode}`, record] as const),
  );
  for (const record of [...first.values()].reverse()) {
    if (record.parentId === null || !record.living) continue;
    await insert([record]);
    const facts = await recountParent(trx, tenant, kinds, record, { on: record.openedOn, was: false });
    ofParents.set(record.id, facts);
  }
  await insert(stood.map(({ record }) => record).filter(({ id }) => !written.has(id)));
  const at = now.toISOString();
  await appendEvents(
    trx,
    stood
      .filter(({ record }) => written.has(record.id))
      // heads of chains are locked in one order, whoever imports beside us
      .sort((a, b) =>
        a.record.areaCode < b.record.areaCode ? -1 : a.record.areaCode > b.record.areaCode ? 1 : 0,
      )
      .map(({ record, facts }) => ({
        tenant,
        chain: record.areaCode,
        id: record.id,
        actor: actorName(actor),
        verb: 'found',
        recordKind: kind.key,
        recordId: record.id,
        happenedAt: at,
        recordedAt: at,
        details: {
          on: record.openedOn,
          stage: record.stage,
          ...(record.parentId && { parent: record.parentId }),
        },
        facts: [...facts, ...(ofParents.get(record.id) ?? [])],
      })),
  );
  return written.size;
}
