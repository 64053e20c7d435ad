import { areaPath } from '#domain/areas/area-path.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type TipContent, textPlace } from '../sealed/tip-content.ts';
import type { TipSummary } from '../tip-summary.ts';

/**
 * Area paths of the units that a tip concerns: the one that handles it, and the commune that the sender named when the
 * tip is about an officer. The latter rests sealed and is told to nobody.
 */
export async function unitsOfTip(
  trx: Trx,
  tenant: string,
  tip: TipSummary,
  contentKey: ContentKey,
): Promise<string[]> {
  const row = await trx
    .selectFrom('tip_texts')
    .select('sealed')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tip.id)
    .where('field', '=', 'content')
    .executeTakeFirst();
  if (!row) return [tip.areaPath];
  const told = JSON.parse(
    openField(contentKey, textPlace(tenant, tip.id, 'content'), row.sealed),
  ) as TipContent;
  const accused = told.aboutOfficer && told.areaCode !== null ? [areaPath(tenant, told.areaCode)] : [];
  return [...new Set([tip.areaPath, ...accused])];
}
