import { type PlainDate, plainDate } from '#domain/calendar/plain-date.ts';
import { sampleTipPhrases } from '#locales/vi/sample/tips.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleFrom, sampleSeed } from '../sample-window.ts';
import { planTips } from './plan-tips.ts';

/** As many communes as the city has, from 6,400 to 119,500 people like the smallest and the largest there. */
export const communes: SampleCommune[] = Array.from({ length: 103 }, (_, n) => ({
  code: String(31_000 + n),
  kind: n % 3 === 0 ? 'urban' : 'rural',
  population: 6_400 + Math.round(113_100 * (n / 102) ** 2),
}));

/** What is planned for them up to a day. */
export const plan = (to: string, seed = sampleSeed, of = communes, since?: PlainDate) =>
  planTips({
    ...(since && { since }),
    tenant: '92',
    seed,
    communes: of,
    from: sampleFrom,
    to: to as PlainDate,
    phrases: sampleTipPhrases,
  });

/** The last day of what is simulated. */
export const to = plainDate('2026-11-20');

/** Everything up to that day. */
export const tips = plan(to);
