import type { Selectable } from 'kysely';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';
import { openedRedaction } from '../sealed/open-sealed.ts';
import { type RedactedContent, redactionPlace } from '../sealed/tip-content.ts';
import type { TipSummary } from '../tip-summary.ts';

export interface Redaction {
  readonly madeIn: string;
  readonly madeAt: Date;
  readonly content: Omit<RedactedContent, 'salt'>;
}

/** A redaction as it rests. */
export type SealedRedaction = Pick<Selectable<DB['tip_redactions']>, 'id' | 'made_in' | 'made_at' | 'sealed'>;

/** The newest redaction of each of these tips that has one, in one question however many tips. */
export async function newestRedactions(
  trx: Trx,
  tenant: string,
  tipIds: readonly string[],
): Promise<ReadonlyMap<string, SealedRedaction>> {
  if (tipIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('tip_redactions')
    .distinctOn('tip_id')
    .select(['tip_id', 'id', 'made_in', 'made_at', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', 'in', [...tipIds])
    .orderBy('tip_id')
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ tip_id, ...row }) => [tip_id, row]));
}

/** Opens a tip's newest redaction; undefined where there is none, and where it took the one before back. */
export function openRedaction(
  tenant: string,
  row: SealedRedaction | undefined,
  contentKey: ContentKey,
): Redaction | undefined {
  if (!row) return undefined;
  const { salt: _, ...content } = openedRedaction(contentKey, tenant, row.id, row.sealed);
  if (content.blanks === 0) return undefined;
  return { madeIn: row.made_in, madeAt: row.made_at, content };
}

/** The redaction of a tip that counts, opened: the newest, unless it took the one before back. */
export async function findRedaction(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<Redaction | undefined> {
  const newest = await newestRedactions(trx, tenant, [tipId]);
  return openRedaction(tenant, newest.get(tipId), contentKey);
}

/** Hides these files of a tip from everybody outside its unit, and shows the others again. @returns how many are hidden */
export async function hideFiles(
  trx: Trx,
  tenant: string,
  tip: TipSummary,
  files: readonly string[],
): Promise<number> {
  const own = trx.updateTable('tip_files').where('tenant_id', '=', tenant).where('tip_id', '=', tip.id);
  await own.set({ hidden_in: null }).where('hidden_in', 'is not', null).execute();
  if (files.length === 0) return 0;
  const { numUpdatedRows } = await own
    .set({ hidden_in: tip.areaCode })
    .where('id', 'in', [...files])
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Seals a redaction beside the original. @returns what the log says of it, base64 */
export async function insertRedaction(
  trx: Trx,
  { tenant, tip, contentKey }: { tenant: string; tip: TipSummary; contentKey: ContentKey },
  made: { id: string; by: string; at: Date; content: Omit<RedactedContent, 'salt'> },
): Promise<string> {
  const salt = newCommitmentSalt();
  const told: RedactedContent = { ...made.content, salt: salt.toString('base64') };
  const sealed = sealField(contentKey, redactionPlace(tenant, made.id), JSON.stringify(told));
  await trx
    .insertInto('tip_redactions')
    .values({
      tenant_id: tenant,
      tip_id: tip.id,
      id: made.id,
      area_path: tip.areaPath,
      made_in: tip.areaCode,
      made_by: made.by,
      made_at: made.at,
      sealed,
    })
    .execute();
  return commitmentTo(salt, sealedContentHash({ content: sealed })).toString('base64');
}
