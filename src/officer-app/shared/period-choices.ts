import { stateClock } from '#domain/calendar/clock.ts';
import { periodsOfYear } from '#domain/calendar/period.ts';

/** The periods of the state's clock that have begun, of the year before last and later, newest first. */
export function periodChoices(at: string): { value: string; label: string }[] {
  const year = Number(at.slice(0, 4));
  return [year + 1, year, year - 1]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .filter(({ from }) => from <= at.slice(0, 10))
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? -1 : 1))
    .map(({ code, label }) => ({ value: code, label }));
}
