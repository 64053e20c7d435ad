import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Report } from './report.repository.ts';

/** What people wrote in a section of a report. */
export interface ReportText {
  /** Id of a section of the outline (`III.1`), or `+1`, `+2` of one that they added. */
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  readonly version: number;
  readonly officerName: string;
  readonly at: Date;
}

/** The text of each section as written last; emptied ones are left out. */
export async function listTexts(trx: Trx, tenant: string, reportId: string): Promise<ReportText[]> {
  const { rows } = await sql<ReportText>`
    select distinct on (t.section) t.section, t.heading, t.text, t.version,
      coalesce(o.display_name, '') as "officerName", t.at
    from report_texts t left join officers o on o.tenant_id = t.tenant_id and o.id = t.officer_id
    where t.tenant_id = ${tenant} and t.report_id = ${reportId}
    order by t.section, t.version desc`.execute(trx);
  return rows;
}

export async function insertText(
  trx: Trx,
  tenant: string,
  report: Report,
  text: Omit<ReportText, 'officerName'> & { readonly officerId: string },
): Promise<void> {
  const { officerId, ...rest } = text;
  await trx
    .insertInto('report_texts')
    .values({
      tenant_id: tenant,
      report_id: report.id,
      area_path: report.areaPath,
      officer_id: officerId,
      ...rest,
    })
    .execute();
}
