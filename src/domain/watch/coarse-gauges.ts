import type { Gauge } from './gauge.ts';

const day = 86_400;

/**
 * Gauges as an administrator may see them. How many tips wait is told in tens and by whole days, and only once one has
 * waited a day: whoever reads the page again and again must not learn when a single tip came, least of all one about
 * them. The operator of the machine has the exact numbers (`tindan metrics`).
 */
export function coarseGauges(gauges: readonly Gauge[]): Gauge[] {
  const oldest = gauges.find(({ name }) => name === 'tindan_tips_untriaged_seconds')?.value ?? 0;
  const coarse: Readonly<Record<string, (value: number) => number>> = {
    tindan_tips_untriaged: (count) => (oldest < day ? 0 : Math.ceil(count / 10) * 10),
    tindan_tips_untriaged_seconds: (seconds) => Math.floor(seconds / day) * day,
  };
  return gauges.map((gauge) => ({ ...gauge, value: coarse[gauge.name]?.(gauge.value) ?? gauge.value }));
}
