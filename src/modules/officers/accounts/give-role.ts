import { v7 as uuidv7 } from 'uuid';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import { givenByTwo, type Role } from '#domain/officers/role.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { insertGrants } from '../officer.repository.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import { type AdminContext, administrate } from './administrate.ts';
import { insertRequest, listOpenRequests } from './request.repository.ts';

export interface RoleToGive {
  readonly role: Role;
  readonly areaPath: string;
  readonly validFrom: PlainDate;
  /** Last day, null for no end. */
  readonly validTo: PlainDate | null;
}

interface Giving {
  readonly tenant: string;
  readonly now: Date;
  /** Undefined for the operator at the command line. */
  readonly actor: Actor | undefined;
  /** The command's own id, where it is not spent on another event. */
  readonly id?: string;
  readonly officerId: string;
}

/**
 * Gives a role, or where it takes two asks for it. In the caller's transaction.
 * @returns whether it waits for a second administrator
 * @throws Failure `conflict` when the same role waits already
 */
export async function giveOrAsk(trx: Trx, giving: Giving, given: RoleToGive): Promise<boolean> {
  const { tenant, now, actor, officerId } = giving;
  const { role, areaPath, validFrom, validTo } = given;
  const waits = givenByTwo.includes(role);
  if (waits) {
    const open = await listOpenRequests(trx, tenant, now, officerId);
    if (open.some((one) => one.role === role && one.areaPath === areaPath)) throw new Failure('conflict');
    await insertRequest(trx, tenant, {
      id: uuidv7(),
      kind: 'role',
      officerId,
      areaPath,
      role,
      validFrom,
      validTo,
      sealed: null,
      askedBy: actor?.id ?? null,
      askedAt: now,
    });
  } else await insertGrants(trx, tenant, officerId, [given]);
  const details = { role, area: areaPath, validFrom, validTo };
  await appendOfficerEvent(trx, {
    ...giving,
    verb: waits ? 'ask_role' : 'give_role',
    details,
  });
  return waits;
}

/**
 * Gives an officer a role in the administrator's own area.
 * @throws Failure `not_found` for an officer or area outside it, `invalid` for days the wrong way round
 */
export function giveRole(
  context: AdminContext,
  command: RoleToGive & { readonly id: string; readonly officerId: string },
): Promise<{ waits: boolean }> {
  const { tenant, actor } = context;
  const { id, officerId, role, areaPath, validFrom, validTo } = command;
  checkRole(actor, command);
  return administrate(
    context,
    command,
    async (trx, { now }) => {
      const giving = { tenant, now, actor, id, officerId };
      return { waits: await giveOrAsk(trx, giving, { role, areaPath, validFrom, validTo }) };
    },
    () => ({ waits: givenByTwo.includes(role) }),
  );
}

/** Whether this administrator may give this role at all. @throws Failure `not_found`, `invalid` */
export function checkRole(actor: Actor, { areaPath, validFrom, validTo }: RoleToGive): void {
  if (!mayIn(actor, ['administrator'], areaPath)) throw new Failure('not_found');
  if (validTo !== null && validTo < validFrom) throw new Failure('invalid', { validTo: 'validToEarly' });
}
