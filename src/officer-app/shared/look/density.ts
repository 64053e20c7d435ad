import { useSyncExternalStore } from 'react';

export type Density = 'normal' | 'compact';

const key = 'tindan-density';
const listeners = new Set<() => void>();

/** A browser may forbid keeping things; then the choice holds while the page is open. */
function kept(): Density {
  try {
    return localStorage.getItem(key) === 'compact' ? 'compact' : 'normal';
  } catch {
    return 'normal';
  }
}

const shown = (): Density => (document.documentElement.dataset.density === 'compact' ? 'compact' : 'normal');

/** Shows what this browser last chose; called before the first screen is drawn. */
export function applyKeptDensity(): void {
  document.documentElement.dataset.density = kept();
}

export function setDensity(density: Density): void {
  document.documentElement.dataset.density = density;
  try {
    localStorage.setItem(key, density);
  } catch {
    // as above
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDensity = (): Density => useSyncExternalStore(subscribe, shown);
