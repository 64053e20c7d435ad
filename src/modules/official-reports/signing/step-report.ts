import { createHash } from 'node:crypto';
import { type ReportStep, reportFlow } from '#domain/approval/report-flow.ts';
import { type StepFault, stepFault } from '#domain/approval/take-step.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { type CanonicalValue, canonicalJson } from '#domain/ledger/canonical-json.ts';
import { actorName } from '#domain/officers/actor.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope, readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findFreeze, insertFreeze, listDocuments } from './freeze.repository.ts';
import { type FrozenReport, freezeReport } from './freeze-report.ts';
import {
  draftOf,
  findReport,
  insertReportStep,
  listReportSteps,
  lockReport,
  type Report,
  updateReport,
} from './report.repository.ts';
import { placeOfReport, type ReportContext, type ReportKey } from './report-context.ts';

export interface StepReport extends ReportKey {
  /** Of the command. */
  readonly id: string;
  /** Version of the report that was seen; 1 for one that has not been touched. */
  readonly version: number;
  readonly step: ReportStep;
  readonly remark: string;
}

const remarkLimit = 2000;

const refusals: Readonly<Record<StepFault, Failure>> = {
  not_allowed: new Failure('not_allowed'),
  wrong_status: new Failure('conflict', { report: 'reportMoved' }),
  four_eyes: new Failure('invalid', { step: 'reportFourEyes' }),
  remark_required: new Failure('invalid', { remark: 'reportRemarkRequired' }),
};

/** Who took each step last, among those since the report was last a draft. */
export const takenBy = (steps: readonly { step: string; officerId: string }[]): Record<string, string> =>
  Object.fromEntries(
    steps
      .slice(steps.findLastIndex(({ step }) => step === 'return') + 1)
      .map(({ step, officerId }) => [step, officerId]),
  );

/**
 * Takes one step with a report: presenting it freezes figures and files, signing it puts their hashes and the position
 * of the log into a sealed event. A signed report takes no step any more.
 * @throws Failure not_found, not_allowed, conflict, invalid (open period, open findings, four eyes, missing remark)
 */
export async function stepReport(context: ReportContext, command: StepReport): Promise<Report> {
  const { db, clock, tenant, actor } = context;
  const place = placeOfReport(context, command);
  const { path: reportPath } = place;
  if (command.remark.length > remarkLimit) throw new Failure('invalid', { remark: 'reportRemarkLong' });
  const scope = { tenant, path: reportPath };
  const known = await readInScope(db, scope, async (trx) => {
    const report = await findReport(trx, tenant, command);
    return checkStep(trx, context, command, report ?? draftOf(command, reportPath));
  });
  if (known) return known;
  // composing takes a second: outside the transaction, and of one snapshot of its own
  const frozen = command.step === 'submit' ? await freezeReport(context, command, place) : undefined;
  const now = clock();
  return inScope(db, scope, async (trx) => {
    const report = await lockReport(trx, tenant, draftOf(command, reportPath));
    const done = await checkStep(trx, context, command, report);
    if (done) return done;
    const changed: Report = {
      ...report,
      status: reportFlow[command.step].to,
      version: report.version + 1,
      freezeNo: report.freezeNo + (frozen ? 1 : 0),
      signedAt: command.step === 'sign' ? now : null,
    };
    await updateReport(trx, tenant, changed);
    if (frozen) await keepFreeze(trx, tenant, changed, frozen, now);
    const { id, step, remark } = command;
    await insertReportStep(trx, tenant, report, {
      id,
      step,
      remark: remark.trim(),
      officerId: actor.id,
      at: now,
    });
    await appendEvent(trx, {
      tenant,
      chain: report.areaCode,
      id,
      actor: actorName(actor),
      verb: step,
      recordKind: 'report',
      recordId: report.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period: report.period, ...(await sealedDetails(trx, tenant, changed, step)) },
      facts: [],
    });
    return changed;
  });
}

/** Refuses a step that cannot be taken; the report as it is when this very command was carried out before. */
async function checkStep(
  trx: Trx,
  { tenant, actor }: ReportContext,
  command: StepReport,
  report: Report,
): Promise<Report | undefined> {
  if (await wasDoneBy(trx, tenant, { id: command.id, actor: actorName(actor), recordId: report.id }))
    return report;
  const steps = await listReportSteps(trx, tenant, report.id);
  const record = { ...report, cityPath: areaPath(tenant), takenBy: takenBy(steps) };
  const fault = stepFault(reportFlow, command.step, record, actor, command.remark);
  if (fault) throw refusals[fault];
  if (report.version !== command.version) throw new Failure('conflict', { report: 'reportMoved' });
  return undefined;
}

const keepFreeze = (trx: Trx, tenant: string, report: Report, frozen: FrozenReport, frozenAt: Date) =>
  insertFreeze(
    trx,
    { tenant, reportId: report.id, freezeNo: report.freezeNo },
    { ...frozen, areaPath: report.areaPath, frozenAt },
  );

/** What the log keeps of a presented or signed report: which freeze, its position, and the hashes of what it holds. */
async function sealedDetails(
  trx: Trx,
  tenant: string,
  report: Report,
  step: ReportStep,
): Promise<Record<string, CanonicalValue>> {
  if (step === 'return' || step === 'approve') return { freeze: report.freezeNo };
  const key = { tenant, reportId: report.id, freezeNo: report.freezeNo };
  const freeze = await findFreeze(trx, key);
  if (!freeze) throw new Error(`Report ${report.id} has no freeze ${report.freezeNo}`);
  const documents = await listDocuments(trx, key);
  const figures = canonicalJson(freeze.figures);
  return {
    freeze: report.freezeNo,
    template: freeze.template,
    ...(freeze.templateOf !== null && { templateOf: freeze.templateOf }),
    asOf: { ...freeze.asOf },
    figures: createHash('sha256').update(figures).digest('hex'),
    documents: Object.fromEntries(documents.map(({ kind, sha256 }) => [kind, sha256])),
  };
}
