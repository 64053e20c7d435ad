import { areaPath } from '#domain/areas/area-path.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { narrowTo, widenToCity } from '#platform/database/widen-to-city.ts';
import { findCurrentTemplate, listTemplates } from './template.repository.ts';

/** The template that an area's reports are written from, and whose it is. */
export interface TemplateInUse {
  readonly version: number;
  readonly bytes: Buffer;
  readonly fileName: string;
  /** Path of the office that keeps it: the area's own, or the city's. */
  readonly areaPath: string;
}

/**
 * The area's own template; the city's where the area never kept one of its own. An area that went back to the
 * product's layout stays with it.
 */
export async function findTemplateInUse(
  trx: Trx,
  { tenant, path }: { tenant: string; path: string },
): Promise<TemplateInUse | undefined> {
  const own = await findCurrentTemplate(trx, tenant, path);
  const city = areaPath(tenant);
  if (own || path === city) return own && { ...own, areaPath: path };
  if ((await listTemplates(trx, tenant, path)).length > 0) return undefined;
  await widenToCity(trx, tenant);
  const inherited = await findCurrentTemplate(trx, tenant, city);
  await narrowTo(trx, { tenant, path });
  return inherited && { ...inherited, areaPath: city };
}
