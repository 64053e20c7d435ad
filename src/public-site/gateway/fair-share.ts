import type { Clock } from '#platform/clock.ts';

/** What one gateway may send: so many at once, and so many a second after that. */
const gatewayShare = { burst: 60, perSecond: 20, atOnce: 4 } as const;

/** Keys that are remembered before those that rest are forgotten: wrong ones are made up by the thousand. */
const mostKeys = 1000;

/**
 * A share of its own for each key, so that one gateway never slows another, or a resident. Nothing is kept of a key that
 * rests: what fills up again is forgotten.
 */
export function fairShare(
  clock: Clock,
  share: { burst: number; perSecond: number; atOnce: number } = gatewayShare,
) {
  const used = new Map<string, { left: number; at: number; running: number }>();
  const isFull = (state: { left: number; at: number; running: number }, now: number): boolean =>
    state.running === 0 && state.left + ((now - state.at) / 1000) * share.perSecond >= share.burst;
  return {
    /** Takes one, or tells in how many seconds there is one again. */
    take(key: string): { done: () => void } | { retryAfter: number } {
      const now = clock().getTime();
      if (used.size >= mostKeys) {
        for (const [other, state] of used) if (isFull(state, now)) used.delete(other);
      }
      const known = used.get(key) ?? { left: share.burst, at: now, running: 0 };
      const left = Math.min(share.burst, known.left + ((now - known.at) / 1000) * share.perSecond);
      if (left < 1 || known.running >= share.atOnce) {
        used.set(key, { ...known, left, at: now });
        return { retryAfter: Math.max(1, Math.ceil((1 - left) / share.perSecond)) };
      }
      const state = { left: left - 1, at: now, running: known.running + 1 };
      used.set(key, state);
      return {
        done: () => {
          const current = used.get(key);
          if (!current) return;
          current.running -= 1;
        },
      };
    },
  };
}
