import type { TestDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';

/** Who makes and signs the report of a commune, and the key of its half year. */
export async function prepareSigning(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const at = async (role: Parameters<typeof addOfficer>[1], path: string) =>
    prepared.officer(await addOfficer(database, role, path));
  return {
    at,
    office: await at('movement_officer', `92/${communes.ninhKieu}/`),
    commander: await at('commune_commander', `92/${communes.ninhKieu}/`),
    key: { areaCode: communes.ninhKieu as string, period: '2026-H1' },
    /** The events of a record in the order of its chain. */
    eventsOf: async (recordId: string) => {
      const rows = await database.admin
        .selectFrom('events')
        .select(['verb', 'body'])
        .where('record_id', '=', recordId)
        .orderBy('seq')
        .execute();
      return rows.map(({ verb, body }) => ({ verb, details: JSON.parse(body.toString('utf8')).details }));
    },
  };
}
