import { dayIn } from '#domain/calendar/day-in.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listOfficerRows } from '../officer.repository.ts';
import type { OfficerWithRoles } from '../officer.ts';

/** Every account of the tenant with the roles in force today, by username. */
export function listOfficers({
  db,
  clock,
  tenant,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<OfficerWithRoles[]> {
  return readInScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    listOfficerRows(trx, tenant, dayIn(clock())),
  );
}
