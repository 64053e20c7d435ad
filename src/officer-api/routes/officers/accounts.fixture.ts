import { testDatabase } from '../../../../test/support/database.ts';
import {
  callApi,
  signedInOfficer,
  testOfficerApi,
  testPasswordOfOfficers,
} from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

/** The real app with a clock that can be moved on, and what tests of accounts do with it. */
export async function prepareAccounts() {
  const database = await testDatabase();
  const prepared = await prepareTips(database);
  let shiftMs = 0;
  const clock = () => new Date(prepared.clock().getTime() + shiftMs);
  const { app } = await testOfficerApi(database, { ...prepared, clock });
  const context = { db: database.officerApi, clock, tenant: '92' };
  return {
    database,
    app,
    clock,
    /** Lets so many minutes pass. */
    wait(minutes: number) {
      shiftMs += minutes * 60_000;
    },
    enter: (name: string, role: 'duty_officer' | 'administrator', areaPath: string) =>
      signedInOfficer(app, context, name, [{ role, areaPath }]),
    signIn: (username: string, secret = testPasswordOfOfficers, code?: string) =>
      callApi(app, 'POST', '/api/session', { body: { username, password: secret, ...(code && { code }) } }),
    /** The verbs of what the log tells of an account. */
    async eventsOf(officerId: string): Promise<string[]> {
      const rows = await database.admin
        .selectFrom('events')
        .select('verb')
        .where('record_id', '=', officerId)
        .orderBy('seq')
        .execute();
      return rows.map(({ verb }) => verb);
    },
  };
}
