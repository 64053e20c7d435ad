import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let now = new Date();

setInterval(() => {
  now = new Date();
  for (const listener of listeners) listener();
}, 30_000);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The time, moving on every half minute for every clock on the screen at once. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
