import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type Actor, type Grant, mayIn } from '#domain/officers/actor.ts';
import { isRole, type Role } from '#domain/officers/role.ts';
import { parseCsv } from '#domain/text/parse-csv.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { newPassword } from '../factors/new-password.ts';
import { isUsername, normalUsername } from '../officer.ts';
import type { FirstSignIn } from './bootstrap-officers.ts';
import { type AccountContext, createOfficer, type NewOfficer } from './create-officer.ts';
import { giveOrAsk } from './give-role.ts';
import { listOfficers } from './list-officers.ts';

const officerColumns = ['username', 'display_name', 'title', 'role', 'area_code'] as const;
type OfficerLine = Record<(typeof officerColumns)[number], string>;

/**
 * Makes accounts of a CSV text with the columns of `officerColumns`: one line a role, several lines for one username
 * are one account. `area_code` is a commune's code, or the tenant's own for the whole city. Nothing is made unless
 * every line is right. Accounts that exist stay as they are. Roles that take two wait for an
 * administrator who did not ask for them.
 * @returns the new accounts with their first passwords
 * @throws Failure `invalid` whose fields are `line N` → catalogue key
 */
export async function importOfficers(context: AccountContext, csv: string): Promise<FirstSignIn[]> {
  const accounts = readAccounts(context, csv);
  const there = new Set((await listOfficers(context)).map(({ username }) => username));
  const made: FirstSignIn[] = [];
  for (const account of accounts) {
    if (there.has(account.username)) continue;
    const password = newPassword();
    const { username, displayName, title, roles } = account;
    const person = { username, displayName, title };
    const id = await createOfficer(context, { ...person, password, roles: [], mustChangePassword: true });
    await giveRoles(context, id, roles);
    made.push({ ...person, password });
  }
  return made;
}

function giveRoles(
  { db, clock, tenant, actor }: AccountContext,
  officerId: string,
  roles: readonly Grant[],
): Promise<void> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const now = clock();
    for (const role of roles) {
      const given = { ...role, validFrom: dayIn(now), validTo: null };
      await giveOrAsk(trx, { tenant, now, actor, officerId }, given);
    }
  });
}

function readAccounts({ tenant, actor }: AccountContext, csv: string): Omit<NewOfficer, 'password'>[] {
  const lines = readLines(csv);
  const errors = Object.fromEntries(
    lines.flatMap((line, i) => {
      const error = errorOf(tenant, actor, line);
      return error ? [[`line ${i + 2}`, error]] : [];
    }),
  );
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);
  return [...Map.groupBy(lines, (line) => normalUsername(line.username))].map(([username, of]) => ({
    username,
    displayName: of[0]?.display_name.trim() ?? '',
    title: of[0]?.title.trim() ?? '',
    roles: of.map((line) => ({ role: line.role as Role, areaPath: pathOf(tenant, line.area_code) })),
  }));
}

function readLines(csv: string): OfficerLine[] {
  try {
    return parseCsv(csv, officerColumns);
  } catch (cause) {
    throw new Failure('invalid', { 'line 1': 'columnsMissing' }, { cause });
  }
}

function errorOf(tenant: string, actor: Actor | undefined, line: OfficerLine): string | undefined {
  if (!isUsername(normalUsername(line.username))) return 'usernameWrong';
  if (line.display_name.trim() === '') return 'displayNameRequired';
  if (!isRole(line.role)) return 'roleUnknown';
  if (line.area_code !== tenant && !/^\d{5}$/.test(line.area_code)) return 'areaCodeWrong';
  if (actor && !mayIn(actor, ['administrator'], pathOf(tenant, line.area_code))) return 'areaOutside';
  return undefined;
}

const pathOf = (tenant: string, code: string): string =>
  code === tenant ? areaPath(tenant) : areaPath(tenant, code);
