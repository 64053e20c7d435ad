import type { Trx } from '#platform/database/in-scope.ts';
import type { TipSummary } from '../tip-summary.ts';

/** Tables whose rows go with their tip: a new one that has an area path is added here. */
const followers = [
  'tip_texts',
  'tip_messages',
  'tip_notes',
  'tip_tags',
  'tip_files',
  'tip_documents',
  'tip_redactions',
  'tip_identities',
  'tip_identity_shares',
  'tip_identity_pieces',
  'tip_identity_resharings',
  'identity_openings',
  'identity_opening_answers',
] as const;

/** Brings everything that hangs on a tip into the area of the tip; clocks tell their past there, too. */
export async function moveTipRows(
  trx: Trx,
  tenant: string,
  { id, areaCode, areaPath }: Pick<TipSummary, 'id' | 'areaCode' | 'areaPath'>,
): Promise<void> {
  for (const table of followers) {
    await trx
      .updateTable(table)
      .set({ area_path: areaPath })
      .where('tenant_id', '=', tenant)
      .where('tip_id', '=', id)
      .execute();
  }
  await trx
    .updateTable('tip_clocks')
    .set({ area_code: areaCode, area_path: areaPath })
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', id)
    .execute();
  await trx
    .updateTable('notices')
    .set({ area_path: areaPath })
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', id)
    .where('done_at', 'is', null)
    .execute();
}
