import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listReports, type Report } from './report.repository.ts';
import type { ReportContext } from './report-context.ts';

/** Every report of the actor's area that anybody has touched. */
export async function readReports({ db, tenant, actor }: Omit<ReportContext, 'clock'>): Promise<Report[]> {
  const found: Report[] = [];
  for (const path of pathsOf(actor, areaReaders)) {
    found.push(...(await readInScope(db, { tenant, path }, (trx) => listReports(trx, tenant))));
  }
  return found;
}
