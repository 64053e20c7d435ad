import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { listOfficerRows } from '../officer.repository.ts';
import type { Account, DatedGrant } from './account.ts';
import { listOpenRequests } from './request.repository.ts';

async function listDatedGrants(trx: Trx, tenant: string, day: PlainDate): Promise<Map<string, DatedGrant[]>> {
  const rows = await trx
    .selectFrom('officer_roles')
    .select(['officer_id', 'role', 'area_path', 'valid_from', 'valid_to'])
    .where('tenant_id', '=', tenant)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('area_path')
    .orderBy('role')
    .execute();
  const grants = new Map<string, DatedGrant[]>();
  for (const row of rows) {
    const own = grants.get(row.officer_id) ?? [];
    own.push({
      role: row.role as Role,
      areaPath: row.area_path,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    });
    grants.set(row.officer_id, own);
  }
  return grants;
}

/** Every account with the roles of today and later and what waits for it, by username. */
export async function listAccountRows(
  trx: Trx,
  tenant: string,
  { day, now }: { day: PlainDate; now: Date },
): Promise<Account[]> {
  const officers = await listOfficerRows(trx, tenant, day);
  const grants = await listDatedGrants(trx, tenant, day);
  const requests = Map.groupBy(await listOpenRequests(trx, tenant, now), ({ officerId }) => officerId);
  return officers.map(({ roles: _, ...officer }) => ({
    ...officer,
    grants: grants.get(officer.id) ?? [],
    requests: requests.get(officer.id) ?? [],
  }));
}

/** Ends a role with `lastDay`. @returns false when there is no such one in force or to come */
export async function endGrant(
  trx: Trx,
  tenant: string,
  officerId: string,
  grant: { role: Role; areaPath: string; validFrom: PlainDate; lastDay: PlainDate },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('officer_roles')
    .set({ valid_to: grant.lastDay })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('role', '=', grant.role)
    .where('area_path', '=', grant.areaPath)
    .where('valid_from', '=', grant.validFrom)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', grant.lastDay)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Closes an account at an instant, or opens it again with null. */
export async function updateDisabled(
  trx: Trx,
  tenant: string,
  officerId: string,
  disabledAt: Date | null,
): Promise<void> {
  await trx
    .updateTable('officers')
    .set({ disabled_at: disabledAt })
    .where('tenant_id', '=', tenant)
    .where('id', '=', officerId)
    .execute();
}
