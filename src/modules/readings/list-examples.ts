import { areaPath } from '#domain/areas/area-path.ts';
import { type ChangeExample, changeExample } from '#domain/readings/change-example.ts';
import { addedRule } from '#domain/readings/mark-figure.ts';
import { saidOf } from '#domain/readings/said.ts';
import type { TurnOutcome } from '#domain/readings/turn.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { listAdditions } from './addition.repository.ts';
import { saidOfTurn } from './current-figures.ts';
import { listAllReadings } from './reading.repository.ts';
import type { OpeningContext } from './reading-context.ts';
import type { ReadingWords } from './reading-words.ts';
import { openWords } from './seal-words.ts';
import { listLastTurns, type Turn } from './turn.repository.ts';

/**
 * What people changed, rejected or added in all documents of the deployment, for whoever works on the lexicon: sentences
 * of the documents, and no word of who decided or when.
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
      const turns = (await listLastTurns(trx, tenant, reading.id)).filter(({ outcome }) => tells(outcome));
      const added = await listAdditions(trx, tenant, reading.id);
      if (turns.length === 0 && added.length === 0) return;
      const words = await openWords(trx, { ...opening, tenant }, reading);
      const numbers = new Set([...turns, ...added].map(({ figureNo }) => figureNo));
      examples.push(...examplesOf(words, turns, numbers));
    });
  }
  return examples;
}

const tells = (outcome: TurnOutcome): boolean => outcome === 'changed' || outcome === 'rejected';

/** A figure that was added says what the reader should have found; one that was added and rejected is no example. */
function examplesOf(
  { text, figures }: ReadingWords,
  turns: readonly Turn[],
  numbers: ReadonlySet<number>,
): ChangeExample[] {
  const points = Array.from(text);
  const byNo = new Map(turns.map((turn) => [turn.figureNo, turn]));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((no) => {
      const proposal = figures[no];
      if (!proposal) return [];
      const turn = byNo.get(no);
      const isAdded = proposal.rule === addedRule;
      if (isAdded && turn?.outcome === 'rejected') return [];
      const kept = isAdded ? saidOf(proposal) : null;
      return changeExample(points, proposal, turn?.outcome === 'changed' ? saidOfTurn(turn) : kept);
    });
}
