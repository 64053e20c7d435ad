import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { ReportStatus } from '#domain/approval/report-flow.ts';
import type { ProseNumbers } from '#domain/official-documents/prose-numbers.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** The report of an area and period on its way to the signature. */
export interface Report {
  readonly id: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly period: string;
  readonly status: ReportStatus;
  readonly version: number;
  /** Number of the freeze that was presented last; 0 for none. */
  readonly freezeNo: number;
  readonly signedAt: Date | null;
  readonly numbers: ProseNumbers;
}

/** A step that was taken, with the name of who took it and what was said. */
export interface TakenReportStep {
  readonly step: string;
  readonly remark: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly officerTitle: string;
  readonly at: Date;
}

const columns = sql`id, area_code as "areaCode", area_path as "areaPath", period, status, version,
  freeze_no as "freezeNo", signed_at as "signedAt", numbers`;

type Key = { readonly areaCode: string; readonly period: string };

export async function findReport(
  trx: Trx,
  tenant: string,
  { areaCode, period }: Key,
): Promise<Report | undefined> {
  const { rows } = await sql<Report>`
    select ${columns} from reports
    where tenant_id = ${tenant} and area_code = ${areaCode} and period = ${period}`.execute(trx);
  return rows[0];
}

/** A report that nobody has touched yet. */
export const draftOf = ({ areaCode, period }: Key, areaPath: string): Report => ({
  ...{ id: uuidv7(), areaCode, areaPath, period },
  ...{ status: 'draft', version: 1, freezeNo: 0, signedAt: null, numbers: 'rounded' },
});

/** Makes the draft when there is none, and locks the report until the end of the transaction. */
export async function lockReport(
  trx: Trx,
  tenant: string,
  { id, areaCode, areaPath, period }: Report,
): Promise<Report> {
  await trx
    .insertInto('reports')
    .values({
      ...{ tenant_id: tenant, id, area_code: areaCode, area_path: areaPath, period },
      ...{ status: 'draft', version: 1 },
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'area_code', 'period']).doNothing())
    .execute();
  const { rows } = await sql<Report>`
    select ${columns} from reports
    where tenant_id = ${tenant} and area_code = ${areaCode} and period = ${period} for update`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('A report that was made is not there');
  return row;
}

/** Reports that the scope shows, newest period first. */
export async function listReports(trx: Trx, tenant: string): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select ${columns} from reports where tenant_id = ${tenant} order by period desc, area_code`.execute(trx);
  return rows;
}

export async function updateReport(trx: Trx, tenant: string, report: Report): Promise<void> {
  const { id, status, version, freezeNo, signedAt, numbers } = report;
  await trx
    .updateTable('reports')
    .set({ status, version, freeze_no: freezeNo, signed_at: signedAt, numbers })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

export async function insertReportStep(
  trx: Trx,
  tenant: string,
  report: Report,
  step: { id: string; step: string; remark: string; officerId: string; at: Date },
): Promise<void> {
  const { officerId, ...rest } = step;
  await trx
    .insertInto('report_steps')
    .values({
      tenant_id: tenant,
      report_id: report.id,
      area_path: report.areaPath,
      officer_id: officerId,
      ...rest,
    })
    .execute();
}

/** Steps of a report in order of time. */
export async function listReportSteps(
  trx: Trx,
  tenant: string,
  reportId: string,
): Promise<TakenReportStep[]> {
  const { rows } = await sql<TakenReportStep>`
    select s.step, s.remark, s.officer_id as "officerId", coalesce(o.display_name, '') as "officerName",
      coalesce(o.title, '') as "officerTitle", s.at
    from report_steps s left join officers o on o.tenant_id = s.tenant_id and o.id = s.officer_id
    where s.tenant_id = ${tenant} and s.report_id = ${reportId} order by s.at, s.id`.execute(trx);
  return rows;
}
