import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import { indicators } from '#domain/indicators/dictionary.ts';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import type { IssuerFamily, SigningForm } from '#domain/official-documents/issuer-family.ts';
import { reportOutline } from '#domain/official-documents/outline.ts';
import type { ProseNumbers } from '#domain/official-documents/prose-numbers.ts';
import { reportPeriod } from '#domain/official-documents/report-period.ts';
import { reportWords } from '#locales/vi/report.ts';
import { listPublishedFigures } from '#modules/figures/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { gatherAwards } from './gather-awards.ts';
import { gatherFigures } from './gather-figures.ts';
import { gatherModels } from './gather-models.ts';
import { gatherUnits } from './gather-units.ts';
import { listReportFindings } from './list-report-findings.ts';
import { findReportArea } from './report-area.repository.ts';
import { readNumbers, readTexts } from './signing/read-texts.ts';

export type GatherReport = {
  tenant: string;
  area: string;
  period: Period;
  family: IssuerFamily;
  signing?: SigningForm | undefined;
  /** As set for this report when absent. */
  numbers?: ProseNumbers | undefined;
  isFinal?: boolean | undefined;
  sample: boolean;
  now: Date;
};

const fromOtherBody = new Set(indicators.filter((one) => one.fromOtherBody).map((one) => one.code));

/**
 * Everything a report is built from, read in one transaction.
 * @throws Failure `not_found` for an area that was no unit of the city at the end of the period,
 *   `invalid` for a form of signing that the issuer does not use
 */
export async function gatherReport(trx: Trx, request: GatherReport): Promise<ReportInput> {
  const { tenant, area: code, period, family, signing, sample, now } = request;
  const area = await findReportArea(trx, { tenant, code, on: period.to });
  if (!area) throw new Failure('not_found', { area: 'report.unknownArea' });
  if (signing && !family.levels[area.level].signing[signing]) {
    throw new Failure('invalid', { signing: 'report.unknownSigning' });
  }
  const { formerBorders: former } = reportWords.publishedAnnex;
  const rows = area.level === 'city' ? await listPublishedFigures(trx, { tenant, former }) : [];
  const figures = await gatherFigures(trx, { tenant, area: code, period });
  const today = dayIn(now);
  const key = { tenant, areaCode: code, period: period.code };
  return {
    family,
    outline: reportOutline,
    level: area.level,
    signing,
    area,
    period: reportPeriod(period),
    provisionalUntil: today <= period.to ? formatDay(today) : null,
    bordersSince: area.since > samePeriodLastYear(period).from ? formatDay(area.since) : null,
    figures,
    fromOtherBody,
    units: area.level === 'city' ? await gatherUnits(trx, { tenant, period }) : [],
    models: await gatherModels(trx, { tenant, area: code, on: today < period.to ? today : period.to }),
    awards: await gatherAwards(trx, { tenant, area: code, period }),
    published: rows.map((row) => row.published),
    findings: await listReportFindings(trx, { tenant, area: code, period, at: now }),
    texts: await readTexts(trx, key),
    numbers: request.numbers ?? (await readNumbers(trx, key)),
    isFinal: request.isFinal,
    sample,
  };
}
