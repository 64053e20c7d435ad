import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import { endGrant } from './account.repository.ts';
import { type AdminContext, administrate } from './administrate.ts';

/**
 * Ends a role at once: its last day is yesterday. Taking away needs one administrator only.
 * @throws Failure `not_found` for an officer outside the area or a role that is not held
 */
export function endRole(
  context: AdminContext,
  command: {
    readonly id: string;
    readonly officerId: string;
    readonly role: Role;
    readonly areaPath: string;
    readonly validFrom: PlainDate;
  },
): Promise<void> {
  const { tenant, actor } = context;
  const { id, officerId, role, areaPath, validFrom } = command;
  return administrate(
    context,
    command,
    async (trx, { now, today }) => {
      const lastDay = addDays(today, -1);
      const ended = await endGrant(trx, tenant, officerId, { role, areaPath, validFrom, lastDay });
      if (!ended) throw new Failure('not_found');
      const details = { role, area: areaPath, validFrom, validTo: lastDay };
      await appendOfficerEvent(trx, { id, tenant, now, actor, verb: 'end_role', officerId, details });
    },
    () => undefined,
  );
}
