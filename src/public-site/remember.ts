import type { Clock } from '#platform/clock.ts';

/**
 * A value that is read at most once in `liveMs`. When it cannot be read the last known one serves, because no list
 * and no strip may stand between a sender and a tip.
 */
export function remember<Value>(
  read: () => Promise<Value>,
  {
    first,
    liveMs,
    clock,
    onError,
  }: { first: Value; liveMs: number; clock: Clock; onError: (error: unknown) => void },
): () => Promise<Value> {
  let known = first;
  let readAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (clock().getTime() - readAt < liveMs) return known;
    try {
      known = await read();
      readAt = clock().getTime();
    } catch (error) {
      onError(error);
    }
    return known;
  };
}
