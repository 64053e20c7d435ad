import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#domain/officers/actor.ts';
import type { TestDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import type { EnterTipCommand } from './enter-tip.ts';

/** A call as an officer writes it down; `change` is what is told otherwise. */
export const call = (change: Partial<EnterTipCommand> = {}): EnterTipCommand => ({
  id: randomUUID(),
  channel: 'hotline',
  description: 'mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4',
  place: 'hẻm 12 đường 30/4',
  when: 'tối qua 22h',
  areaCode: communes.ninhKieu,
  aboutOfficer: false,
  askedAboutOfficer: false,
  dangerNow: false,
  reach: 'none',
  contactName: '',
  contactPhone: '',
  hint: 'chị bán tạp hóa báo',
  urgency: 'normal',
  tags: [],
  ...change,
});

/** Officers of a unit and of the city who write calls down, and what the ledger then holds. */
export async function prepareCalls(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const eventsOf = async (tipId: string) => {
    const { rows } = await sql<{ verb: string; actor: string; chain: string; body: string }>`
      select verb, actor, chain, convert_from(body, 'UTF8') as body from tindan.events
      where record_id = ${tipId} order by seq`.execute(database.admin);
    return rows.map(({ body, ...row }) => ({ ...row, ...JSON.parse(body) }));
  };
  return {
    resident: prepared.resident,
    duty: await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`),
    city: await addOfficer(database, 'city_movement_officer', '92/'),
    inspector: await addOfficer(database, 'inspector', '92/'),
    context: (actor: Actor) => ({ ...prepared.officer(actor), lookupKey: prepared.resident.lookupKey }),
    eventsOf,
    factsOf: async (tipId: string) =>
      (await eventsOf(tipId)).flatMap(
        ({ facts }) => facts as { indicator: string; area: string; on: string }[],
      ),
    countTipRows: async () =>
      Number(
        (await sql<{ n: string }>`select count(*) as n from tindan.tips`.execute(database.admin)).rows[0]?.n,
      ),
  };
}
