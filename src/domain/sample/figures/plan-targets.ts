import { monthOf } from '../../calendar/month-window.ts';
import { parsePeriod } from '../../calendar/period.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Target } from '../../targets/target.ts';

type Line = Pick<Target, 'indicator' | 'bound' | 'value'>;

/** Invented targets: of flows, a balance, a share, and one that is not to be passed. */
const cityLines: readonly Line[] = [
  { indicator: 'O01', bound: 'at_least', value: '500' },
  { indicator: 'M02', bound: 'at_least', value: '240' },
  { indicator: 'G03', bound: 'at_least', value: '80' },
  { indicator: 'C04', bound: 'at_most', value: '900' },
];
const communeLines: readonly Line[] = [
  { indicator: 'O01', bound: 'at_least', value: '5' },
  { indicator: 'F01', bound: 'at_least', value: '2' },
];

/** The plan of the year in which the sample ends, signed a month after it began: the city's targets, then every commune's. */
export function planSampleTargets(
  tenant: string,
  communes: readonly { readonly code: string }[],
  to: PlainDate,
): { readonly period: string; readonly issuedOn: PlainDate; readonly targets: readonly Target[] } {
  const year = parsePeriod(`${monthOf(to).year}-YEAR`);
  const signed = addDays(year.from, 31);
  const of = (area: string, lines: readonly Line[]): Target[] =>
    lines.map((line) => ({ area, period: year.code, ...line }));
  return {
    period: year.code,
    issuedOn: signed < to ? signed : year.from,
    targets: [...of(tenant, cityLines), ...communes.flatMap(({ code }) => of(code, communeLines))],
  };
}
