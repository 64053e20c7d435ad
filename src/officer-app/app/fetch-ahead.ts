import type { AnyRoute, RouteComponent } from '@tanstack/react-router';

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

/**
 * Fetches the code of all screens one after another while the browser has nothing else to do: the next screen opens at
 * once, also when the network is gone by then. Not where the reader asks to save data.
 */
export async function fetchAhead(routes: Iterable<AnyRoute>): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  for (const { options } of routes) {
    await whenIdle();
    // one that fails is fetched again when it is opened
    await (options.component as Partial<RouteComponent> | undefined)?.preload?.();
  }
}
