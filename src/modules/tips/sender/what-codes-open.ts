import { sql } from 'kysely';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { gatherCalls } from '#platform/gather-calls.ts';
import type { FollowContext } from './follow-tip.ts';

/** What somebody who types a code does not notice; in a flood so many milliseconds of codes are one statement. */
const gatheredMs = 100;

/**
 * Looks up whether a code is that of a tip or of a question; undefined for one that opens nothing. This is all that a
 * wrong code costs the database: codes that come close together are looked up in one statement, and there is one at a
 * time, so that whoever tries them by the thousand takes one connection and ten statements a second.
 */
export function whatCodesOpen({
  db,
  tenant,
  lookupKey,
}: FollowContext): (code: TipCode) => Promise<'tip' | 'question' | undefined> {
  return gatherCalls(async (codes: readonly TipCode[]) => {
    const hashes = codes.map((code) => codeLookupHash(lookupKey, code));
    const { rows } = await sql<{ kinds: ('tip' | 'question' | null)[] }>`
      select for_public.what_codes_open(${tenant}, ${hashes}::bytea[]) as kinds`.execute(db);
    return rows.flatMap(({ kinds }) => kinds.map((kind) => kind ?? undefined));
  }, gatheredMs);
}
