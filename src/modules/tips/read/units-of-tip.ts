import { areaPath } from '#domain/areas/area-path.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { openedContent } from '../sealed/open-sealed.ts';
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
  const told = openedContent(contentKey, tenant, tip.id, row.sealed);
  const accused = told.aboutOfficer && told.areaCode !== null ? [areaPath(tenant, told.areaCode)] : [];
  return [...new Set([tip.areaPath, ...accused])];
}
