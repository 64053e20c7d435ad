import { createHash } from 'node:crypto';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import { readRegister } from '#modules/areas/for-modules.ts';
import { unansweredFindings } from '#modules/reconciliation/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type ComposedReport, composeReport } from '../compose-report.ts';
import { documentKinds, type FrozenDocument, type FrozenFigure } from './freeze.repository.ts';
import type { ReportContext, ReportKey } from './report-context.ts';
import { writeDocument } from './write-document.ts';

/** A report as it stands in one snapshot of the ledger, ready to be presented. */
export interface FrozenReport {
  readonly asOf: Readonly<Record<string, number>>;
  readonly figures: readonly FrozenFigure[];
  readonly documents: readonly FrozenDocument[];
  readonly template: number;
  /** Path of the office whose template it is; null for the product's layout. */
  readonly templateOf: string | null;
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
 * @throws Failure invalid while the period runs, or findings wait for an answer
 */
export async function freezeReport(
  context: ReportContext,
  { areaCode, period: code }: ReportKey,
  { path, period }: { readonly path: string; readonly period: Period },
): Promise<FrozenReport> {
  const { db, tenant, clock } = context;
  if (dayIn(clock()) <= period.to) throw new Failure('invalid', { period: 'reportPeriodRuns' });
  const open = await readInScope(db, { tenant, path }, async (trx) =>
    unansweredFindings(trx, await readRegister(trx), { tenant, area: areaCode, period, at: clock() }),
  );
  if (open.length > 0) throw new Failure('invalid', { findings: 'reportFindingsOpen' });
  const composed = await composeReport(context, { tenant, area: areaCode, period: code, isFinal: true });
  const { template, templateOf, asOf } = composed;
  const document = (kind: FrozenDocument['kind'], bytes: Buffer): FrozenDocument => ({
    kind,
    bytes,
    sha256: createHash('sha256').update(bytes).digest(),
  });
  const documents: FrozenDocument[] = [];
  for (const kind of documentKinds) documents.push(document(kind, await writeDocument(composed, kind)));
  return {
    ...{ asOf, template, templateOf },
    figures: frozenFigures(composed),
    documents,
  };
}
