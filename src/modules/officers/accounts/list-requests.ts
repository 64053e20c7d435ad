import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listOfficerRows } from '../officer.repository.ts';
import type { Officer } from '../officer.ts';
import type { AdminContext } from './administrate.ts';
import { type AccountRequest, listOpenRequests } from './request.repository.ts';

/** A request with the people in it. */
export interface OpenRequest extends AccountRequest {
  readonly officer: Officer;
  /** Undefined for the operator at the command line. */
  readonly asker: Officer | undefined;
  /** Whether this administrator is the second person. */
  readonly mayApprove: boolean;
}

/** What waits for a second administrator in this one's area, oldest first. */
export function listRequests({
  db,
  clock,
  tenant,
  actor,
}: Pick<AdminContext, 'db' | 'clock' | 'tenant' | 'actor'>): Promise<OpenRequest[]> {
  const now = clock();
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const officers = new Map(
      (await listOfficerRows(trx, tenant, dayIn(now))).map((officer) => [officer.id, officer] as const),
    );
    const requests = await listOpenRequests(trx, tenant, now);
    return requests
      .filter(({ areaPath }) => mayIn(actor, ['administrator'], areaPath))
      .flatMap((request) => {
        const officer = officers.get(request.officerId);
        const asker = request.askedBy === null ? undefined : officers.get(request.askedBy);
        const mayApprove = request.askedBy !== actor.id && request.officerId !== actor.id;
        return officer ? [{ ...request, officer, asker, mayApprove }] : [];
      });
  });
}
