import { sql } from 'kysely';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import type { FollowContext } from './follow-tip.ts';

/** What the holder of a code may know of when what happened, and what the tip's receipt names. */
export interface TipSteps {
  /** When somebody first took it up. */
  readonly handledAt: Date | null;
  readonly endedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  /** Whether a way to reach the sender is kept. */
  readonly hasContact: boolean;
  /** Null for a tip that came in otherwise: it was given no receipt. */
  readonly receipt: { readonly chain: string; readonly seq: number; readonly commitment: Buffer } | null;
}

/** The steps of the tip of a code. @throws Failure not_found for a code that has no tip */
export async function tipSteps({ db, tenant, lookupKey }: FollowContext, code: TipCode): Promise<TipSteps> {
  const { rows } = await sql<{
    handled_at: Date | null;
    ended_at: Date | null;
    answered_at: Date | null;
    closed_at: Date | null;
    has_contact: boolean;
    chain: string | null;
    seq: number | null;
    commitment: string | null;
  }>`select * from for_public.tip_steps(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  const [row] = rows;
  if (!row) throw new Failure('not_found');
  const { chain, seq, commitment } = row;
  return {
    handledAt: row.handled_at,
    endedAt: row.ended_at,
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    hasContact: row.has_contact,
    receipt:
      chain !== null && seq !== null && commitment !== null
        ? { chain, seq: Number(seq), commitment: Buffer.from(commitment, 'base64') }
        : null,
  };
}
