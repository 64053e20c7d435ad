import { readInScope } from '#platform/database/in-scope.ts';
import { placeOfArea, type ReportContext } from '../signing/report-context.ts';
import { findTemplateInUse, type TemplateInUse } from './find-template-in-use.ts';
import { listTemplates, type TemplateVersion } from './template.repository.ts';

/**
 * The versions of an area's template, the newest first: it is the one in use. Without any the city's is inherited,
 * where it keeps one. @throws Failure not_found
 */
export async function readTemplates(
  context: ReportContext,
  areaCode: string,
): Promise<{ versions: TemplateVersion[]; inherited: Pick<TemplateInUse, 'version' | 'fileName'> | null }> {
  const { db, tenant } = context;
  const path = placeOfArea(context, areaCode);
  return readInScope(db, { tenant, path }, async (trx) => {
    const versions = await listTemplates(trx, tenant, path);
    const used = versions.length === 0 ? await findTemplateInUse(trx, { tenant, path }) : undefined;
    return { versions, inherited: used ? { version: used.version, fileName: used.fileName } : null };
  });
}
