import { findPeriod } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { FindingSide, ReportFinding } from '#domain/official-documents/findings-annex.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { reconciliationWords } from '#locales/vi/reconciliation.ts';
import { reportWords } from '#locales/vi/report.ts';
import { readRegister } from '#modules/areas/for-officers.ts';
import {
  type AnsweredFinding,
  type FindingsRequest,
  listFindings,
} from '#modules/reconciliation/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

const words = reportWords.findingsAnnex;
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function sideOf(
  figure: StatedFigure,
  { publisher, areaName }: { publisher: string | null; areaName: string },
): FindingSide {
  const { low, high, rounding } = figure;
  const open = rounding === 'over' || rounding === 'almost';
  return {
    label: `${capitalise(figure.counted)}, ${areaName}, ${lower(findPeriod(figure.period)?.label ?? figure.period)}`,
    printed: figure.printed,
    value: figure.value === null ? null : String(figure.value),
    range: open && low !== null && high !== null ? words.between(formatNumber(low), formatNumber(high)) : '',
    source: publisher ?? words.ownSource,
  };
}

/** What is wrong in one sentence; of one unit of the report's area alone, with its name before. */
function whatOf(finding: AnsweredFinding, reportArea: string): string {
  const { rule, figures, sources } = finding;
  const what = reconciliationWords[rule].what(finding);
  const [name, ...others] = new Set(sources.map(({ areaName }) => areaName));
  const isElsewhere = figures.length > 0 && figures.every(({ area }) => area !== reportArea);
  return name && others.length === 0 && isElsewhere ? `${name}: ${lower(what)}` : what;
}

/** A finding as the annex of an area's report tells it. */
export function tellFinding(finding: AnsweredFinding, reportArea: string): ReportFinding {
  const { id, rule, severity, figures, difference, sources, answer } = finding;
  const print = ({ left, right }: { left: number; right: number }): string =>
    `${formatNumber(left)} − ${formatNumber(right)} = ${formatNumber(Number((left - right).toFixed(6)))}`;
  const exactly = figures.every((figure) => figure.rounding === 'exact');
  return {
    id,
    rule,
    severity,
    what: whatOf(finding, reportArea),
    why: reconciliationWords[rule].why(finding),
    sides: figures.map((figure, i) =>
      sideOf(figure, sources[i] ?? { publisher: null, areaName: figure.area }),
    ),
    arithmetic:
      difference && difference.left > difference.right
        ? (exactly ? words.difference : words.leastDifference)(print(difference))
        : null,
    answer: answer && words.answer(answer.answer, answer.reason),
  };
}

/**
 * What the annex of a report tells: all that concerns its period, and every contradiction of earlier years among the
 * figures that it prints. The same findings as on the officers' page.
 */
export async function listReportFindings(trx: Trx, request: FindingsRequest): Promise<ReportFinding[]> {
  const found = await listFindings(trx, await readRegister(trx), request);
  return found
    .filter(({ weight, severity }) => weight !== 'notes' || severity === 'contradiction')
    .map((finding) => tellFinding(finding, request.area));
}
