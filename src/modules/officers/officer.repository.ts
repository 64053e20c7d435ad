import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Grant } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Officer, OfficerWithRoles } from './officer.ts';

const columns = ['id', 'username', 'display_name', 'title', 'disabled_at', 'must_change_password'] as const;

interface OfficerRow {
  id: string;
  username: string;
  display_name: string;
  title: string;
  disabled_at: Date | null;
  must_change_password: boolean;
}

const fromRow = (row: OfficerRow): Officer => ({
  id: row.id,
  username: row.username,
  displayName: row.display_name,
  title: row.title,
  disabledAt: row.disabled_at,
  mustChangePassword: row.must_change_password,
});

/** The account of a username with its password hash, disabled ones too. */
export async function findOfficerForSignIn(
  trx: Trx,
  tenant: string,
  username: string,
): Promise<(Officer & { passwordHash: string }) | undefined> {
  const row = await trx
    .selectFrom('officers')
    .select([...columns, 'password_hash'])
    .where('tenant_id', '=', tenant)
    .where('username', '=', username)
    .executeTakeFirst();
  return row && { ...fromRow(row), passwordHash: row.password_hash };
}

/** The account with its roles in force on `day`. */
export async function findOfficer(
  trx: Trx,
  tenant: string,
  id: string,
  day: PlainDate,
): Promise<OfficerWithRoles | undefined> {
  const row = await trx
    .selectFrom('officers')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...fromRow(row), roles: await listGrants(trx, tenant, id, day) };
}

async function listGrants(trx: Trx, tenant: string, officerId: string, day: PlainDate): Promise<Grant[]> {
  const rows = await trx
    .selectFrom('officer_roles')
    .select(['role', 'area_path'])
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .orderBy('area_path')
    .orderBy('role')
    .execute();
  return rows.map((row) => ({ role: row.role as Role, areaPath: row.area_path }));
}

/** Every account of the tenant by username, with the roles in force on `day`. */
export async function listOfficerRows(trx: Trx, tenant: string, day: PlainDate): Promise<OfficerWithRoles[]> {
  const rows = await trx
    .selectFrom('officers as o')
    .leftJoin('officer_roles as r', (join) =>
      join
        .onRef('r.tenant_id', '=', 'o.tenant_id')
        .onRef('r.officer_id', '=', 'o.id')
        .on('r.valid_from', '<=', day)
        .on((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', day)])),
    )
    .select(['o.id', 'o.username', 'o.display_name', 'o.title', 'o.disabled_at', 'o.must_change_password'])
    .select(
      sql<Grant[]>`coalesce(json_agg(json_build_object('role', r.role, 'areaPath', r.area_path)
      order by r.area_path, r.role) filter (where r.role is not null), '[]')`.as('roles'),
    )
    .where('o.tenant_id', '=', tenant)
    .groupBy(['o.tenant_id', 'o.id'])
    .orderBy('o.username')
    .execute();
  return rows.map((row) => ({ ...fromRow(row), roles: row.roles }));
}

export interface NewOfficerRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly title: string;
  readonly passwordHash: string;
  readonly createdAt: Date;
  readonly mustChangePassword?: boolean;
}

/** Inserts an account. @returns false when the username is taken */
export async function insertOfficer(trx: Trx, tenant: string, officer: NewOfficerRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('officers')
    .values({
      tenant_id: tenant,
      id: officer.id,
      username: officer.username,
      display_name: officer.displayName,
      title: officer.title,
      password_hash: officer.passwordHash,
      created_at: officer.createdAt,
      must_change_password: officer.mustChangePassword ?? false,
    })
    .onConflict((oc) => oc.columns(['tenant_id', 'username']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export interface NewGrant extends Grant {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
}

/** Gives roles; one that is given already from that day stays as it is. */
export async function insertGrants(
  trx: Trx,
  tenant: string,
  officerId: string,
  grants: readonly NewGrant[],
): Promise<void> {
  if (grants.length === 0) return;
  await trx
    .insertInto('officer_roles')
    .values(
      grants.map((grant) => ({
        tenant_id: tenant,
        officer_id: officerId,
        role: grant.role,
        area_path: grant.areaPath,
        valid_from: grant.validFrom,
        valid_to: grant.validTo,
      })),
    )
    .onConflict((oc) =>
      oc.columns(['tenant_id', 'officer_id', 'role', 'area_path', 'valid_from']).doNothing(),
    )
    .execute();
}

/** Who they are, for whoever reads what they did. */
export function listNameRows(
  trx: Trx,
  tenant: string,
  ids: readonly string[],
): Promise<{ id: string; display_name: string; title: string }[]> {
  return trx
    .selectFrom('officers')
    .select(['id', 'display_name', 'title'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', ids)
    .execute();
}
