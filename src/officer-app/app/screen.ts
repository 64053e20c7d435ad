import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';

/**
 * A page whose code is fetched when its screen is first opened, or before in an idle moment (`fetch-ahead.ts`). The
 * browser is given the sign-in and the day's page at once and nothing else.
 */
export const page = lazyRouteComponent;

/**
 * A screen that hands the parameters of its address to such a page. The router waits for the page's code before it
 * leaves the screen that is shown, so that nothing empty comes between two screens.
 */
export function screen(shown: Pick<RouteComponent, 'preload'>, component: RouteComponent): RouteComponent {
  return Object.assign(component, { preload: async () => shown.preload?.() });
}
