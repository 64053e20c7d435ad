import { findPeriod, type Period, samePeriodLastYear } from '#domain/calendar/period.ts';
import { findIndicator, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import { computeFigures, computeSeries, type Figure } from '#modules/figures/for-officers.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Source of figures that come from our own ledger. */
const ownSource = 'ledger';

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function exact(indicator: string, area: string, period: Period, value: string): StatedFigure {
  const number = Number(value);
  return {
    id: `${indicator}|${area}|${period.code}`,
    indicator,
    counted: lower(findIndicator(indicator)?.nameVi ?? indicator),
    ...{ area, areaOn: period.to, period: period.code, source: ownSource, isSummed: true },
    ...{ value: number, low: number, high: number, rounding: 'exact', printed: formatNumber(value) },
  };
}

/** A figure of ours as the rules read it; a ratio as its two parts, which are what can be compared. */
function statedOf({ indicator, area, value, parts }: Figure, period: Period): StatedFigure[] {
  const { numerator, denominator } = findIndicator(indicator) ?? {};
  if (parts && numerator && denominator) {
    return [
      exact(numerator, area, period, parts.numerator),
      exact(denominator, area, period, parts.denominator),
    ];
  }
  return value === null || numerator ? [] : [exact(indicator, area, period, value)];
}

interface OwnRequest {
  readonly tenant: string;
  readonly area: string;
  readonly period: Period;
  readonly at: Date;
}

/** Figures of an area, and of its communes where it is the city, for the period and the same one last year. */
export async function ownFigures(
  trx: Trx,
  { tenant, area, period, at }: OwnRequest,
): Promise<StatedFigure[]> {
  const stated: StatedFigure[] = [];
  for (const window of [period, samePeriodLastYear(period)]) {
    const request = {
      tenant,
      at,
      ...{ from: window.from, to: window.to, previous: samePeriodLastYear(window) },
    };
    const total = await computeFigures(trx, { ...request, by: { totalAs: area } });
    const inside = area === tenant ? await computeFigures(trx, { ...request, by: 'area' }) : [];
    // what the city counts itself bears its code too, and is part of the total
    const communes = inside.filter((one) => one.area !== tenant);
    stated.push(...[...total, ...communes].flatMap((figure) => statedOf(figure, window)));
  }
  return [...new Map(stated.map((one) => [one.id, one])).values()];
}

const seriesLength = 12;

/** The twelve reporting months up to the end of a period, for what can only be seen over time. */
export async function ownMonths(trx: Trx, { tenant, area, period, at }: OwnRequest): Promise<StatedFigure[]> {
  const months = lastMonths(period, seriesLength);
  const compared = visibleIndicators.filter(({ kind }) => kind === 'sum' || kind === 'stock');
  const series = await computeSeries(trx, {
    ...{ tenant, at, periods: months },
    by: area === tenant ? 'area' : { totalAs: area },
    indicators: compared.map(({ code }) => code),
  });
  return months.flatMap((month) =>
    (series.get(month.code) ?? []).flatMap((figure) => statedOf(figure, month)),
  );
}

/** The last reporting months of the state's clock that end no later than a period does, oldest first. */
function lastMonths(period: Period, count: number): Period[] {
  const last = Number(period.to.slice(5, 7)) - (Number(period.to.slice(8)) < 14 ? 1 : 0);
  const year = Number(period.to.slice(0, 4));
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + last - 1 - back;
    const month = String((index % 12) + 1).padStart(2, '0');
    return findPeriod(`${Math.floor(index / 12)}-M${month}`);
  })
    .filter((month) => month !== null)
    .reverse();
}
