import type { OfficerRow } from '#contract/officers/administration.ts';
import { areaPath, codesOf } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import { type AreaNames, findArea } from '#modules/areas/for-officers.ts';
import type { Account } from '#modules/officers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../context.ts';

/** Code of the area that a path ends in. */
export const codeOfPath = (tenant: string, path: string): string => codesOf(path).at(-1) ?? tenant;

/** An account in the words of the contract. */
export function officerRowOf(tenant: string, nameOf: AreaNames, account: Account): OfficerRow {
  const { id, username, displayName, title, disabledAt, grants, requests } = account;
  return {
    id,
    username,
    displayName,
    title,
    isDisabled: disabledAt !== null,
    grants: grants.map(({ role, areaPath: path, validFrom, validTo }) => {
      const areaCode = codeOfPath(tenant, path);
      return { role, areaCode, areaName: nameOf(areaCode), validFrom, validTo };
    }),
    waiting: requests.map(({ kind, role, areaPath: path }) => ({
      kind,
      role,
      areaName: nameOf(codeOfPath(tenant, path)),
    })),
  };
}

/** The path of a unit of this city that is in force today. @throws Failure `invalid` */
export async function pathOfCode({ db, tenant, clock }: SignedInContext, code: string): Promise<string> {
  if (code === tenant) return areaPath(tenant);
  const area = await findArea(db, code, dayIn(clock()));
  if (area?.parentCode !== tenant) throw new Failure('invalid', { areaCode: 'areaRequired' });
  return areaPath(tenant, code);
}

/** A role to give as the use cases take it: from today on unless it says otherwise. */
export async function roleToGive(
  context: SignedInContext,
  body: { role: Role; areaCode: string; validFrom?: string | undefined; validTo?: string | null | undefined },
) {
  return {
    role: body.role,
    areaPath: await pathOfCode(context, body.areaCode),
    validFrom: body.validFrom ? plainDate(body.validFrom) : dayIn(context.clock()),
    validTo: body.validTo ? plainDate(body.validTo) : null,
  };
}
