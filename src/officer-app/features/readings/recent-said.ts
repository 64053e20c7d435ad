import type { ReadingTurn, Said } from '#contract/readings/readings.ts';

/** What was last taken out of a document, each once: what it counts, when and where. Newest first. */
export function recentSaid(turns: readonly ReadingTurn[], most = 3): Said[] {
  const taken = turns
    .filter(
      ({ outcome, said }) => (outcome === 'accepted' || outcome === 'changed') && said.concept !== 'other',
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const byWhat = new Map(
    taken.map(({ said }) => [`${said.concept} ${said.area} ${said.period}`, said] as const),
  );
  return [...byWhat.values()].slice(0, most);
}
