import { areaPath } from '#domain/areas/area-path.ts';
import { type ChangeExample, changeExample } from '#domain/readings/change-example.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { saidOfTurn } from './current-figures.ts';
import { listAllReadings } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';
import { openWords } from './seal-words.ts';
import { listLastTurns } from './turn.repository.ts';

/**
 * What people changed or rejected in all documents of the deployment, for whoever works on the lexicon: sentences of the
 * documents, and no word of who decided, where or when.
 */
export async function listExamples({
  db,
  tenant,
  ...opening
}: Omit<OpeningContext, 'actor' | 'clock'>): Promise<ChangeExample[]> {
  const scope = { tenant, path: areaPath(tenant) };
  const readings = await readInScope(db, scope, (trx) => listAllReadings(trx, tenant));
  const examples: ChangeExample[] = [];
  for (const reading of readings) {
    await readInScope(db, scope, async (trx) => {
      const turns = (await listLastTurns(trx, tenant, reading.id)).filter(
        ({ outcome }) => outcome === 'changed' || outcome === 'rejected',
      );
      if (turns.length === 0) return;
      const { text, figures } = await openWords(trx, { ...opening, tenant }, reading);
      const points = Array.from(text);
      for (const turn of turns) {
        const proposal = figures[turn.figureNo];
        if (!proposal) continue;
        const corrected = turn.outcome === 'changed' ? saidOfTurn(turn) : null;
        examples.push(changeExample(points, proposal, corrected));
      }
    });
  }
  return examples;
}
