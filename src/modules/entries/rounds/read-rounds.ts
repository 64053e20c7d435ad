import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { EntryContext } from '../entry-context.ts';
import { listRounds, type Round } from './round.repository.ts';
import { listRoundSteps, type RoundStep } from './round-step.repository.ts';
import { listSubmissions, type Submission } from './submission.repository.ts';

/** A round with the answers that the reader's area gives or waits for. */
export interface RoundWithAnswers {
  readonly round: Round;
  readonly submissions: readonly Submission[];
}

/** Rounds that concern the actor's areas, open ones first. */
export async function readRounds({
  db,
  tenant,
  actor,
}: Omit<EntryContext, 'clock'>): Promise<RoundWithAnswers[]> {
  const found = new Map<string, { round: Round; submissions: Submission[] }>();
  for (const path of pathsOf(actor, areaReaders)) {
    await readInScope(db, { tenant, path }, async (trx) => {
      const byRound = Map.groupBy(await listSubmissions(trx, tenant), ({ roundId }) => roundId);
      for (const round of await listRounds(trx, tenant)) {
        const submissions = byRound.get(round.id) ?? [];
        if (submissions.length === 0) continue;
        const known = found.get(round.id);
        found.set(round.id, { round, submissions: [...(known?.submissions ?? []), ...submissions] });
      }
    });
  }
  return [...found.values()];
}

/** Every step taken in a round, as far as the actor's areas show it. */
export async function readRoundSteps(
  { db, tenant, actor }: Omit<EntryContext, 'clock'>,
  roundId: string,
): Promise<RoundStep[]> {
  const steps: RoundStep[] = [];
  for (const path of pathsOf(actor, areaReaders)) {
    steps.push(...(await readInScope(db, { tenant, path }, (trx) => listRoundSteps(trx, tenant, roundId))));
  }
  return steps;
}
