import { derivedId } from '#domain/ledger/derived-id.ts';
import type { TipMoment } from '#domain/sample/tips/tip-slices.ts';
import { sealNote } from '#modules/tips/for-sample.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';
import { tipKeys } from './tip-keys.ts';

/**
 * The numbers of the agency's papers, sealed beside their tips.
 * @returns what the log says of each: a commitment by the id of its step
 */
export async function insertDocuments(
  trx: Trx,
  { tenant, handlerOf }: Place,
  moments: readonly TipMoment[],
): Promise<Map<string, string>> {
  const noted = moments.flatMap(({ tip, step }) =>
    step?.action === 'acknowledge_transfer' ? [{ tip, step, id: derivedId(step.id, 'note', '0') }] : [],
  );
  const commitments = new Map<string, string>();
  if (noted.length === 0) return commitments;
  const keyOf = await tipKeys(
    trx,
    tenant,
    noted.map(({ tip }) => tip),
  );
  const rows = noted.map(({ tip, step, id }) => {
    const { sealed, commitment } = sealNote(keyOf(tip), tenant, { id, text: step.document });
    commitments.set(step.id, commitment);
    return {
      tenant_id: tenant,
      tip_id: tip.id,
      id,
      area_path: pathOf(tenant, tip.chain),
      kind: 'document',
      author_id: handlerOf(tip.chain),
      written_at: step.at,
      sealed,
    };
  });
  for (const some of batches(rows)) await trx.insertInto('tip_notes').values(some).execute();
  return commitments;
}
