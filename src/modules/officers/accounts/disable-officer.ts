import { appendOfficerEvent } from '../officer-event.ts';
import { deleteSessions } from '../session/session.repository.ts';
import { updateDisabled } from './account.repository.ts';
import { type AdminContext, administrate } from './administrate.ts';

interface Command {
  readonly id: string;
  readonly officerId: string;
}

/** Closes an account and ends its sessions. @throws Failure `not_found` outside the area, `not_allowed` for one's own */
export function disableOfficer(context: AdminContext, command: Command): Promise<void> {
  return setDisabled(context, command, true);
}

/** Opens a closed account again, with the roles and factors that it has. */
export function enableOfficer(context: AdminContext, command: Command): Promise<void> {
  return setDisabled(context, command, false);
}

function setDisabled(context: AdminContext, command: Command, isDisabled: boolean): Promise<void> {
  const { tenant, actor } = context;
  const { id, officerId } = command;
  return administrate(
    context,
    command,
    async (trx, { now }) => {
      await updateDisabled(trx, tenant, officerId, isDisabled ? now : null);
      if (isDisabled) await deleteSessions(trx, tenant, officerId);
      const verb = isDisabled ? 'disable' : 'enable';
      await appendOfficerEvent(trx, { id, tenant, now, actor, verb, officerId });
    },
    () => undefined,
  );
}
