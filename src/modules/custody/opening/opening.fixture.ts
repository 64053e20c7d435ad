import type { TestDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { prepareCustody } from '../custody.fixture.ts';

/** A city with three custodians, the officers who ask and look, and the verbs of a record. */
export async function prepareOpenings(database: TestDatabase) {
  const prepared = await prepareTips(database);
  return {
    custody: await prepareCustody(database, prepared),
    prepared,
    officer: prepared.officer,
    duty: await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`),
    elsewhere: await addOfficer(database, 'duty_officer', `92/${communes.caiKhe}/`),
    inspector: await addOfficer(database, 'inspector', '92/'),
    verbsOf: async (tipId: string) => {
      const rows = await database.admin
        .selectFrom('events')
        .select('verb')
        .where('record_id', '=', tipId)
        .orderBy('seq')
        .execute();
      return rows.map(({ verb }) => verb);
    },
  };
}
