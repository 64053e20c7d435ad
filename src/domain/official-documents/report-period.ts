import { getClock } from '#domain/calendar/clock.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { type Period, periodsOfYear } from '#domain/calendar/period.ts';
import type { ReportInput } from './build-report.ts';

function periodAfter(period: Period): Period | undefined {
  const clock = getClock(period.clock);
  const following = [...periodsOfYear(clock, period.year), ...periodsOfYear(clock, period.year + 1)];
  return following.find((one) => one.kind === period.kind && one.from > period.to);
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** How a report names its period, the next one, and the days between which it counts. */
export function reportPeriod(period: Period): ReportInput['period'] {
  const kinds: Partial<Record<Period['kind'], 'year' | 'half'>> = { YEAR: 'year', H: 'half' };
  return {
    kind: kinds[period.kind] ?? 'other',
    label: lower(period.label),
    nextLabel: lower(periodAfter(period)?.label ?? ''),
    from: formatDay(period.from),
    to: formatDay(period.to),
    year: period.to.slice(0, 4),
    code: period.code,
  };
}
