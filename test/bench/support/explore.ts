import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { exploreFigures } from '#modules/figures/for-officers.ts';
import type { Database } from '#platform/database/connect.ts';
import { milliseconds } from './milliseconds.ts';

export const readers = 16;

/** What readers ask in turn: the city's table, communes of a few indicators, a course of two years of months. */
const questions = [
  { indicators: visibleIndicators.map(({ code }) => code), periods: ['2026-H1', '2025-H1'], inside: false },
  { indicators: ['T01', 'O01', 'G03', 'M02', 'V01'], periods: ['2026-H1'], inside: true },
  {
    indicators: ['T01'],
    periods: ['2025', '2026'].flatMap((year) =>
      Array.from({ length: 11 }, (_, i) => `${year}-M${String(i + 1).padStart(2, '0')}`),
    ),
    inside: false,
  },
  { indicators: ['O02', 'B03'], periods: ['2026-Q1', '2026-Q2', '2026-Q3'], inside: true },
];

/**
 * Sixteen readers of the whole tenant who think a second between questions.
 * @returns milliseconds of each answer
 */
export async function explore(
  db: Database,
  { tenant, at, seconds }: { tenant: string; at: Date; seconds: number },
): Promise<number[]> {
  const actor = { id: randomUUID(), roles: [{ role: 'leader', areaPath: `${tenant}/` }] } as const;
  const context = { db, tenant, actor, clock: () => at };
  const took: number[] = [];
  const until = performance.now() + seconds * 1000;
  const reader = async (number: number) => {
    await wait((number * 1000) / readers);
    for (let turn = number; performance.now() < until; turn += 1) {
      const question = questions[turn % questions.length];
      if (!question) continue;
      took.push(
        await milliseconds(async () => {
          const { figures } = await exploreFigures(context, {
            ...question,
            area: tenant,
            borders: 'reported',
          });
          // an answer is sent as text
          JSON.stringify([...figures]);
        }),
      );
      await wait(1000);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  return took;
}
