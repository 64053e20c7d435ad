import { readInScope } from '#platform/database/in-scope.ts';
import { placeOfArea, type ReportContext } from '../signing/report-context.ts';
import { listTemplates, type TemplateVersion } from './template.repository.ts';

/** The versions of an area's template, the newest first: it is the one in use. @throws Failure not_found */
export async function readTemplates(context: ReportContext, areaCode: string): Promise<TemplateVersion[]> {
  const { db, tenant } = context;
  const path = placeOfArea(context, areaCode);
  return readInScope(db, { tenant, path }, (trx) => listTemplates(trx, tenant, path));
}
