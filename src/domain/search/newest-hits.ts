/** Where a page of hits ended. */
export interface HitPosition {
  /** Whether the last hit had the diacritics that were asked for. */
  readonly exact: boolean;
  readonly receivedAt: number;
  readonly id: string;
}

/** A tip in which everything that was asked for stands. */
export interface Hit extends HitPosition {
  readonly area: string;
}

/** The hits of one tier, newest first, no more than were asked for. */
interface Tier {
  readonly hits: Hit[];
}

/** The newest hits so far, those with the right diacritics apart. */
export interface NewestHits {
  readonly limit: number;
  readonly after: HitPosition | undefined;
  readonly exact: Tier;
  readonly loose: Tier;
}

export const newestHits = (limit: number, after?: HitPosition): NewestHits => ({
  limit,
  after,
  exact: { hits: [] },
  loose: { hits: [] },
});

/** Negative when `a` comes before `b` on a page: newer first. */
const order = (a: Omit<HitPosition, 'exact'>, b: Omit<HitPosition, 'exact'>): number =>
  b.receivedAt - a.receivedAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

const isFull = ({ hits }: Tier, limit: number): boolean => hits.length >= limit;

/** Instant before which a hit of this tier changes nothing any more; -Infinity while there is room. */
function floorOf(tier: Tier, limit: number): number {
  return isFull(tier, limit) ? (tier.hits.at(-1)?.receivedAt ?? 0) : Number.NEGATIVE_INFINITY;
}

/** Whether nothing of this instant or older can come onto the page. */
export function isSettledAt(found: NewestHits, receivedAt: number): boolean {
  const { exact, loose, limit, after } = found;
  // after an exact page was full, exact hits go on; after a loose one only loose hits are left
  const first = after?.exact === false ? loose : exact;
  return receivedAt < floorOf(first, limit);
}

/** Whether a loose hit of this instant is not worth a look. */
export const isLooseSettledAt = ({ loose, limit }: NewestHits, receivedAt: number): boolean =>
  receivedAt < floorOf(loose, limit);

export function keepHit(found: NewestHits, hit: Hit): void {
  const { after, limit } = found;
  if (after && hit.exact === after.exact && order(after, hit) >= 0) return;
  if (after && hit.exact && !after.exact) return;
  const { hits } = hit.exact ? found.exact : found.loose;
  let at = hits.length;
  while (at > 0 && order(hits[at - 1] as Hit, hit) > 0) at -= 1;
  if (at >= limit) return;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}

/** The page: exact hits first, newest first in each tier. */
export const pageOf = ({ exact, loose, limit }: NewestHits): Hit[] =>
  [...exact.hits, ...loose.hits].slice(0, limit);

/** One page of several that were found apart. */
export function joinPages(pages: readonly (readonly Hit[])[], limit: number): Hit[] {
  const all = pages.flat();
  all.sort((a, b) => Number(b.exact) - Number(a.exact) || order(a, b));
  return all.slice(0, limit);
}
