import { sql } from 'kysely';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { FollowContext } from './follow-tip.ts';

/**
 * Whether a code is that of a tip or of a question; undefined for one that opens nothing. This is all that a wrong code
 * costs, so that whoever tries them by the thousand slows nobody.
 */
export async function whatCodeOpens(
  { db, tenant, lookupKey }: FollowContext,
  code: TipCode,
): Promise<'tip' | 'question' | undefined> {
  const { rows } = await sql<{ kind: 'tip' | 'question' | null }>`
    select for_public.what_opens(${tenant}, ${codeLookupHash(lookupKey, code)}) as kind`.execute(db);
  return rows[0]?.kind ?? undefined;
}
