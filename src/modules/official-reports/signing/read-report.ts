import { type ReportStep, reportFlow } from '#domain/approval/report-flow.ts';
import { openSteps } from '#domain/approval/take-step.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { FigureBook } from '#domain/official-documents/report-figure.ts';
import { readRegister } from '#modules/areas/for-modules.ts';
import { unansweredFindings } from '#modules/reconciliation/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { gatherFigures } from '../gather-figures.ts';
import { findReportArea } from '../report-area.repository.ts';
import { type LaterFact, listFactsSince } from './changes-since.repository.ts';
import { type ChangedFigure, compareWithFrozen, inPeriod } from './compare-with-frozen.ts';
import {
  type DocumentKind,
  type Freeze,
  type FrozenFigure,
  findFreeze,
  listDocuments,
} from './freeze.repository.ts';
import {
  draftOf,
  findReport,
  listReportSteps,
  type Report,
  type TakenReportStep,
} from './report.repository.ts';
import { placeOfReport, type ReportContext, type ReportKey } from './report-context.ts';
import { listTexts, type ReportText } from './report-text.repository.ts';
import { takenBy } from './step-report.ts';

/** Everything that the page of a report shows. */
export interface ReportPage {
  readonly report: Report;
  readonly areaName: string;
  readonly period: Period;
  /** Whether the period is over, so that it can be presented. */
  readonly isOver: boolean;
  readonly figures: FigureBook;
  readonly freeze: Freeze | undefined;
  /** What the signed report of the same period last year said, where one is signed. */
  readonly lastYear: readonly FrozenFigure[] | undefined;
  /** Findings that keep it from being presented. */
  readonly blocking: readonly { readonly id: string }[];
  readonly documents: readonly { kind: DocumentKind; sha256: string; size: number }[];
  readonly changed: readonly ChangedFigure[];
  readonly laterFacts: readonly LaterFact[];
  readonly steps: readonly TakenReportStep[];
  readonly maySteps: readonly ReportStep[];
  readonly texts: readonly ReportText[];
  readonly mayWrite: boolean;
}

const shownFacts = 200;

/**
 * A report on its way: figures of now, what was frozen, what has changed since, and what may be done next.
 * @throws Failure not_found, invalid for a period that does not exist or has not begun
 */
export async function readReport(context: ReportContext, key: ReportKey): Promise<ReportPage> {
  const { db, clock, tenant, actor } = context;
  const { path, period } = placeOfReport(context, key);
  const now = clock();
  if (period.from > dayIn(now)) throw new Failure('invalid', { period: 'report.periodNotBegun' });
  return readInScope(db, { tenant, path }, async (trx) => {
    const area = await findReportArea(trx, { tenant, code: key.areaCode, on: period.to });
    if (!area) throw new Failure('not_found', { area: 'report.unknownArea' });
    const figures = await gatherFigures(trx, { tenant, area: key.areaCode, period });
    const report = (await findReport(trx, tenant, key)) ?? draftOf(key, path);
    const frozenKey = { tenant, reportId: report.id, freezeNo: report.freezeNo };
    const freeze = report.status === 'draft' ? undefined : await findFreeze(trx, frozenKey);
    const steps = await listReportSteps(trx, tenant, report.id);
    const record = { ...report, cityPath: areaPath(tenant), takenBy: takenBy(steps) };
    const maySteps = openSteps(reportFlow, record, actor);
    const later = freeze
      ? await listFactsSince(trx, { tenant, asOf: freeze.asOf, to: period.to, limit: shownFacts })
      : [];
    return {
      ...{ report, period, freeze, steps, maySteps },
      areaName: area.name,
      isOver: dayIn(now) > period.to,
      figures,
      lastYear: await signedFigures(trx, tenant, { ...key, period: samePeriodLastYear(period).code }),
      blocking: await unansweredFindings(trx, await readRegister(trx), {
        ...{ tenant, area: key.areaCode, period, at: now },
      }),
      documents: freeze ? await listDocuments(trx, frozenKey) : [],
      changed: freeze ? compareWithFrozen(freeze.figures, figures) : [],
      laterFacts: inPeriod(later, period),
      texts: await listTexts(trx, tenant, report.id),
      mayWrite: maySteps.includes('submit'),
    };
  });
}

async function signedFigures(
  trx: Trx,
  tenant: string,
  key: ReportKey,
): Promise<readonly FrozenFigure[] | undefined> {
  const report = await findReport(trx, tenant, key);
  if (report?.status !== 'signed') return undefined;
  const freeze = await findFreeze(trx, { tenant, reportId: report.id, freezeNo: report.freezeNo });
  return freeze?.figures;
}
