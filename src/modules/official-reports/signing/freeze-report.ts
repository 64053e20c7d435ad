import { createHash } from 'node:crypto';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import { Failure } from '#platform/failure.ts';
import { type ComposedReport, composeReport } from '../compose-report.ts';
import type { FrozenDocument, FrozenFigure } from './freeze.repository.ts';
import { blockingFindings } from './open-findings.ts';
import type { ReportContext, ReportKey } from './report-context.ts';
import { writeReportWorkbook } from './report-workbook.ts';

/** A report as it stands in one snapshot of the ledger, ready to be presented. */
export interface FrozenReport {
  readonly asOf: Readonly<Record<string, number>>;
  readonly figures: readonly FrozenFigure[];
  readonly documents: readonly FrozenDocument[];
}

const frozenFigures = ({ figures }: ComposedReport): FrozenFigure[] =>
  [...figures.values()].map(({ indicator, value, state, parts }) => ({
    indicator,
    value,
    state,
    ...(parts && { parts }),
  }));

/**
 * Composes the files of a report and keeps what they were made from: the figures, and the position of the log.
 * @throws Failure invalid while the period runs, or contradictions wait for an answer
 */
export async function freezeReport(
  context: ReportContext,
  { areaCode, period: code }: ReportKey,
  period: Period,
): Promise<FrozenReport> {
  const { tenant, clock } = context;
  if (dayIn(clock()) <= period.to) throw new Failure('invalid', { period: 'reportPeriodRuns' });
  const composed = await composeReport(context, { tenant, area: areaCode, period: code });
  const { account, docx, figures, asOf } = composed;
  if (blockingFindings(account.findings).length > 0) {
    throw new Failure('invalid', { findings: 'reportFindingsOpen' });
  }
  const { areaName: area, sample } = account.document;
  const xlsx = await writeReportWorkbook(figures, { area, period: code, sample });
  const document = (kind: FrozenDocument['kind'], bytes: Buffer): FrozenDocument => ({
    kind,
    bytes,
    sha256: createHash('sha256').update(bytes).digest(),
  });
  return {
    asOf,
    figures: frozenFigures(composed),
    documents: [document('docx', docx), document('xlsx', xlsx)],
  };
}
