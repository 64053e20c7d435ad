import { findPeriod } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { FindingSide, ReportFinding } from '#domain/official-documents/findings-annex.ts';
import type { FigureBook, PeriodFigure, ReportFigure } from '#domain/official-documents/report-figure.ts';
import type { Finding } from '#domain/reconciliation/finding.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { reconcile } from '#domain/reconciliation/reconcile.ts';
import { reconciliationWords } from '#locales/vi/reconciliation.ts';
import { reportWords } from '#locales/vi/report.ts';
import { readRegister } from '#modules/areas/for-officers.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { PublishedRow } from './published-figure.repository.ts';

const words = reportWords.findingsAnnex;
const own = 'ledger';
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function exact(
  indicator: string,
  of: PeriodFigure,
  area: string,
  value: string,
  on: PlainDate,
): StatedFigure {
  const number = Number(value);
  return {
    id: `${indicator}|${area}|${of.period}`,
    indicator,
    counted: lower(findIndicator(indicator)?.nameVi ?? indicator),
    ...{ area, areaOn: on, period: of.period, source: own },
    ...{ value: number, low: number, high: number, rounding: 'exact', printed: formatNumber(value) },
  };
}

/** A figure of ours as the rules read it; a ratio as its two parts, which are what can be compared. */
function statedOf(figure: ReportFigure, of: PeriodFigure): StatedFigure[] {
  const on = findPeriod(of.period)?.to;
  if (!on || figure.kind === 'context') return [];
  if (figure.kind !== 'ratio')
    return of.value === null ? [] : [exact(figure.indicator, of, figure.area, of.value, on)];
  const { numerator, denominator } = findIndicator(figure.indicator) ?? {};
  if (!of.parts || !numerator || !denominator) return [];
  return [
    exact(numerator, of, figure.area, of.parts.numerator, on),
    exact(denominator, of, figure.area, of.parts.denominator, on),
  ];
}

function sideOf(figure: StatedFigure, sources: ReadonlyMap<string, string>): FindingSide {
  const { low, high, rounding } = figure;
  const open = rounding === 'over' || rounding === 'almost';
  return {
    label: `${capitalise(figure.counted)}, ${lower(findPeriod(figure.period)?.label ?? figure.period)}`,
    printed: figure.printed,
    value: figure.value === null ? null : String(figure.value),
    range: open && low !== null && high !== null ? words.between(formatNumber(low), formatNumber(high)) : '',
    source: sources.get(figure.id) ?? words.ownSource,
  };
}

function tell(finding: Finding, sources: ReadonlyMap<string, string>): ReportFinding {
  const { id, rule, severity, figures, difference } = finding;
  const print = ({ left, right }: { left: number; right: number }): string =>
    `${formatNumber(left)} − ${formatNumber(right)} = ${formatNumber(Number((left - right).toFixed(6)))}`;
  const exactly = figures.every((figure) => figure.rounding === 'exact');
  return {
    id,
    rule,
    severity,
    what: reconciliationWords[rule].what(finding),
    why: reconciliationWords[rule].why(finding),
    sides: figures.map((figure) => sideOf(figure, sources)),
    arithmetic:
      difference && difference.left > difference.right
        ? (exactly ? words.difference : words.leastDifference)(print(difference))
        : null,
  };
}

/** What cannot be so among the report's figures, the same period's, and those published about its area. */
export async function listReportFindings(
  trx: Trx,
  { figures, published }: { figures: FigureBook; published: readonly PublishedRow[] },
): Promise<ReportFinding[]> {
  const ours = [...figures.values()].flatMap((figure) => [
    ...statedOf(figure, figure),
    ...(figure.previous ? statedOf(figure, figure.previous) : []),
  ]);
  const byId = new Map([...published.map((row) => row.stated), ...ours].map((one) => [one.id, one]));
  const sources = new Map(published.map((row) => [row.stated.id, row.published.source]));
  const found = reconcile([...byId.values()], await readRegister(trx));
  return found.map((finding) => tell(finding, sources));
}
