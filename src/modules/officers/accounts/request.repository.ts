import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Role } from '#domain/officers/role.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What one administrator asked for and another decides. */
export interface AccountRequest {
  readonly id: string;
  readonly kind: 'role' | 'reset';
  readonly officerId: string;
  readonly areaPath: string;
  readonly role: Role | null;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly sealed: Buffer | null;
  /** Null for the operator at the command line. */
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly endsAt: Date;
}

/** How long a second administrator has: a request that nobody looks at must not lie in wait. */
const requestLivesMs = 7 * 24 * 3_600_000;

const columns = [
  'id',
  'kind',
  'officer_id',
  'area_path',
  'role',
  'valid_from',
  'valid_to',
  'sealed',
  'asked_by',
  'asked_at',
  'ends_at',
] as const;

interface RequestRow {
  id: string;
  kind: string;
  officer_id: string;
  area_path: string;
  role: string | null;
  valid_from: PlainDate | null;
  valid_to: PlainDate | null;
  sealed: Buffer | null;
  asked_by: string | null;
  asked_at: Date;
  ends_at: Date;
}

const fromRow = (row: RequestRow): AccountRequest => ({
  id: row.id,
  kind: row.kind as AccountRequest['kind'],
  officerId: row.officer_id,
  areaPath: row.area_path,
  role: row.role as Role | null,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  sealed: row.sealed,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  endsAt: row.ends_at,
});

/** What waits inside the scope, oldest first; of one officer where named. */
export async function listOpenRequests(
  trx: Trx,
  tenant: string,
  now: Date,
  officerId?: string,
): Promise<AccountRequest[]> {
  const rows = await trx
    .selectFrom('officer_requests')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('decision', 'is', null)
    .where('ends_at', '>', now)
    .$if(officerId !== undefined, (query) => query.where('officer_id', '=', officerId ?? ''))
    .orderBy('asked_at')
    .execute();
  return rows.map(fromRow);
}

/** One that still waits, locked until it is decided; undefined outside the scope, when decided, or when over. */
export async function lockOpenRequest(
  trx: Trx,
  tenant: string,
  id: string,
  now: Date,
): Promise<AccountRequest | undefined> {
  const row = await trx
    .selectFrom('officer_requests')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('decision', 'is', null)
    .where('ends_at', '>', now)
    .forUpdate()
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Stores a request. */
export async function insertRequest(
  trx: Trx,
  tenant: string,
  request: Omit<AccountRequest, 'endsAt'>,
): Promise<void> {
  await trx
    .insertInto('officer_requests')
    .values({
      tenant_id: tenant,
      id: request.id,
      area_path: request.areaPath,
      kind: request.kind,
      officer_id: request.officerId,
      role: request.role,
      valid_from: request.validFrom,
      valid_to: request.validTo,
      sealed: request.sealed,
      asked_by: request.askedBy,
      asked_at: request.askedAt,
      ends_at: new Date(request.askedAt.getTime() + requestLivesMs),
    })
    .execute();
}

/** Decides a request; what it kept sealed goes. */
export async function decideRequestRow(
  trx: Trx,
  tenant: string,
  id: string,
  decided: { decision: 'approved' | 'declined'; by: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('officer_requests')
    .set({ decision: decided.decision, decided_by: decided.by, decided_at: decided.now, sealed: null })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Halves of first passwords that are kept sealed, locked; `id` is the request's. */
export async function listSealedHalves(
  trx: Trx,
  tenant: string,
): Promise<readonly { id: string; sealed: Buffer }[]> {
  const rows = await trx
    .selectFrom('officer_requests')
    .select(['id', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('sealed', 'is not', null)
    .forUpdate()
    .execute();
  return rows.flatMap(({ id, sealed }) => (sealed ? [{ id, sealed }] : []));
}

/** Stores the half of a first password as sealed anew; nothing else of the request changes. */
export async function updateSealedHalf(trx: Trx, tenant: string, id: string, sealed: Buffer): Promise<void> {
  await trx
    .updateTable('officer_requests')
    .set({ sealed })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}
