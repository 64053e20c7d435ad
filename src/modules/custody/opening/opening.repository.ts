import type { OpeningPurpose, OpeningStatus, ViewingMinutes } from '#domain/custody/opening.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A request to open the identity of a tip, and what became of it. */
export interface Opening {
  readonly id: string;
  readonly tipId: string;
  readonly areaPath: string;
  readonly purpose: OpeningPurpose;
  readonly minutes: ViewingMinutes;
  readonly noteId: string;
  /** Of the browser that asked; 32 bytes, X25519. */
  readonly publicKey: Buffer;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Of the present step: to answer, then to look, then of the time it may be shown. */
  readonly endsAt: Date;
  readonly status: OpeningStatus;
  readonly openedAt: Date | null;
  readonly overAt: Date | null;
  readonly seenBy: string | null;
  readonly seenAt: Date | null;
}

const columns = [
  'id',
  'tip_id',
  'area_path',
  'purpose',
  'minutes',
  'note_id',
  'public_key',
  'asked_by',
  'asked_at',
  'ends_at',
  'status',
  'opened_at',
  'over_at',
  'seen_by',
  'seen_at',
] as const;

const openings = (trx: Trx, tenant: string) =>
  trx.selectFrom('identity_openings').select(columns).where('tenant_id', '=', tenant);

type Row = Awaited<ReturnType<ReturnType<typeof openings>['executeTakeFirstOrThrow']>>;

const fromRow = (row: Row): Opening => ({
  id: row.id,
  tipId: row.tip_id,
  areaPath: row.area_path,
  purpose: row.purpose as OpeningPurpose,
  minutes: row.minutes as ViewingMinutes,
  noteId: row.note_id,
  publicKey: row.public_key,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  endsAt: row.ends_at,
  status: row.status as OpeningStatus,
  openedAt: row.opened_at,
  overAt: row.over_at,
  seenBy: row.seen_by,
  seenAt: row.seen_at,
});

/** Every opening asked for of a tip, oldest first. */
export async function listOpeningsOfTip(trx: Trx, tenant: string, tipId: string): Promise<Opening[]> {
  const rows = await openings(trx, tenant).where('tip_id', '=', tipId).orderBy('asked_at').execute();
  return rows.map(fromRow);
}

/** The newest openings of the scope, those that no inspector has taken note of first. */
export async function listOpenings(trx: Trx, tenant: string, limit: number): Promise<Opening[]> {
  const rows = await openings(trx, tenant)
    .orderBy((eb) => eb('seen_at', 'is not', null))
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Those that a custodian was asked about, newest first. */
export async function listOpeningsAsked(
  trx: Trx,
  tenant: string,
  officerId: string,
  limit: number,
): Promise<Opening[]> {
  const rows = await openings(trx, tenant)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('identity_opening_answers')
        .select('opening_id')
        .where('tenant_id', '=', tenant)
        .where('officer_id', '=', officerId),
    )
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** One opening, locked until the end of the transaction. */
export async function lockOpening(trx: Trx, tenant: string, id: string): Promise<Opening | undefined> {
  const row = await openings(trx, tenant).where('id', '=', id).forUpdate().executeTakeFirst();
  return row && fromRow(row);
}

export async function insertOpening(
  trx: Trx,
  tenant: string,
  opening: Omit<Opening, 'openedAt' | 'overAt' | 'seenBy' | 'seenAt'>,
): Promise<void> {
  await trx
    .insertInto('identity_openings')
    .values({
      tenant_id: tenant,
      id: opening.id,
      tip_id: opening.tipId,
      area_path: opening.areaPath,
      purpose: opening.purpose,
      minutes: opening.minutes,
      note_id: opening.noteId,
      public_key: opening.publicKey,
      asked_by: opening.askedBy,
      asked_at: opening.askedAt,
      ends_at: opening.endsAt,
      status: opening.status,
    })
    .execute();
}

export async function updateOpening(
  trx: Trx,
  tenant: string,
  id: string,
  change: {
    status?: OpeningStatus;
    ends_at?: Date;
    opened_at?: Date;
    over_at?: Date;
    seen_by?: string;
    seen_at?: Date;
  },
): Promise<void> {
  await trx
    .updateTable('identity_openings')
    .set(change)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Openings of the scope of which no inspector has taken note. */
export async function countUnseen(trx: Trx, tenant: string): Promise<number> {
  const { waiting } = await trx
    .selectFrom('identity_openings')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('tenant_id', '=', tenant)
    .where('seen_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

/** Requests that wait for the answer of a custodian. */
export async function countUnanswered(
  trx: Trx,
  tenant: string,
  officerId: string,
  now: Date,
): Promise<number> {
  const { waiting } = await trx
    .selectFrom('identity_opening_answers as a')
    .innerJoin('identity_openings as o', (join) =>
      join.onRef('o.tenant_id', '=', 'a.tenant_id').onRef('o.id', '=', 'a.opening_id'),
    )
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('a.tenant_id', '=', tenant)
    .where('a.officer_id', '=', officerId)
    .where('a.decision', 'is', null)
    .where('o.status', '=', 'requested')
    .where('o.ends_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(waiting);
}
