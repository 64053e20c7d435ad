import type { DayWindow } from '#domain/calendar/month-window.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';

// Asks for figures in a process of its own, so that its memory is that of the product and of nothing else.
const tenant = '92';
const db = connectDatabase({ connectionString: process.env.DATABASE_URL ?? '', max: 1 });

process.on('message', async (both: readonly DayWindow[]) => {
  const begun = performance.now();
  const figures = await readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const answers = [];
    for (const { from, to } of both)
      answers.push(await computeFigures(trx, { tenant, from, to, by: 'area' }));
    return answers;
  });
  const took = performance.now() - begun;
  process.send?.({ took, count: figures.flat().length, peak: process.resourceUsage().maxRSS / 1024 });
});
process.on('disconnect', () => process.exit(0));
