import { reportFlow } from '#domain/approval/report-flow.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import type { ProseNumbers } from '#domain/official-documents/prose-numbers.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { draftOf, lockReport, type Report, updateReport } from './report.repository.ts';
import { placeOfReport, type ReportContext, type ReportKey } from './report-context.ts';

export interface ChooseNumbers extends ReportKey {
  /** Of the command. */
  readonly id: string;
  /** Version of the report that was seen; 1 for one that has not been touched. */
  readonly version: number;
  readonly numbers: ProseNumbers;
}

/**
 * Chooses how the sentences of a draft read large counts; its tables are exact either way.
 * @throws Failure not_found, not_allowed, conflict (moved meanwhile, or no draft any more)
 */
export async function chooseNumbers(context: ReportContext, command: ChooseNumbers): Promise<Report> {
  const { db, clock, tenant, actor } = context;
  const { path } = placeOfReport(context, command);
  if (!mayIn(actor, reportFlow.submit.roles, path)) throw new Failure('not_allowed');
  const { id, version, numbers } = command;
  const at = clock().toISOString();
  return inScope(db, { tenant, path }, async (trx) => {
    const report = await lockReport(trx, tenant, draftOf(command, path));
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: report.id })) return report;
    if (report.status !== 'draft' || report.version !== version) {
      throw new Failure('conflict', { report: 'reportMoved' });
    }
    const changed: Report = { ...report, numbers, version: report.version + 1 };
    await updateReport(trx, tenant, changed);
    await appendEvent(trx, {
      ...{ tenant, chain: report.areaCode, id, actor: actorName(actor), verb: 'choose' },
      ...{ recordKind: 'report', recordId: report.id, happenedAt: at, recordedAt: at },
      details: { period: report.period, numbers },
      facts: [],
    });
    return changed;
  });
}
