import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';

/** A read or a refusal worth remembering. */
export interface Access {
  /** Null when nobody is signed in. */
  readonly officerId: string | null;
  readonly action: string;
  readonly recordKind: string;
  readonly recordId?: string | undefined;
  /** Where the record lies; a refusal does not know and is kept at the tenant. */
  readonly areaPath?: string | undefined;
  readonly allowed: boolean;
}

/** Writes an access row in a transaction of its own, so that it stays whatever becomes of the request. */
export async function recordAccess(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  access: Access,
): Promise<void> {
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    trx
      .insertInto('accesses')
      .values({
        tenant_id: tenant,
        id: uuidv7(),
        area_path: access.areaPath ?? `${tenant}/`,
        officer_id: access.officerId,
        action: access.action,
        record_kind: access.recordKind,
        record_id: access.recordId ?? null,
        allowed: access.allowed,
        at: clock(),
      })
      .execute(),
  );
}
