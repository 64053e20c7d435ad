import type { Me } from '#contract/officers/session.ts';
import { codesOf } from '#domain/areas/area-path.ts';
import { mayAnywhere } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import type { OfficerWithRoles } from '#modules/officers/for-officers.ts';
import type { ApiContext } from '../context.ts';

/** The officer as the app shows one. */
export async function meOf(context: ApiContext, officer: OfficerWithRoles): Promise<Me> {
  const nameOf = await context.areaNames(context.clock());
  return {
    id: officer.id,
    username: officer.username,
    displayName: officer.displayName,
    title: officer.title,
    roles: officer.roles.map(({ role, areaPath }) => {
      const areaCode = codesOf(areaPath).at(-1) ?? context.tenant;
      return { role, areaCode, areaName: nameOf(areaCode) };
    }),
    may: {
      readTips: mayAnywhere(officer, tipReaders),
      handleTips: mayAnywhere(officer, tipHandlers),
      administer: mayAnywhere(officer, ['administrator']),
    },
    mustChangePassword: officer.mustChangePassword,
    sample: await context.isSample(),
  };
}
