import { randomUUID } from 'node:crypto';
import type { Role } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import type { TestDatabase } from '../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../test/support/officer-api.ts';
import { exampleForm, prepareTips } from '../../test/support/tips.ts';

/** The API with officers signed in, whom most tests need, and what they send. */
export async function apiDesk(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const { app, logged } = await testOfficerApi(database, prepared);
  const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
  const enter = (username: string, role: Role, areaPath: string) =>
    signedInOfficer(app, context, username, [{ role, areaPath }]);
  const city = await enter('city', 'city_movement_officer', '92/');
  return {
    ...{ app, logged, city },
    duty: await enter('duty', 'duty_officer', '92/31135/'),
    neighbour: await enter('neighbour', 'duty_officer', '92/31120/'),
    inspector: await enter('inspector', 'inspector', '92/'),
    administrator: await enter('administrator', 'administrator', '92/'),
    /** A tip that has just come in. */
    newTip: async (change: Partial<typeof exampleForm> = {}) => {
      await submitTip(prepared.resident, { ...exampleForm, ...change });
      const { body } = await city.call('GET', '/api/tips?limit=1');
      return body.tips[0] as { id: string; version: number };
    },
    /** The command on a tip as it was seen. */
    command: (tip: { version: number }) => ({ id: randomUUID(), version: tip.version }),
  };
}
