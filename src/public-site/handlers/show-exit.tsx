import { ExitPage } from '../pages/exit-page.tsx';
import type { Answer, PageRequest } from '../route.ts';

/**
 * The neutral way out, at once: no `Clear-Site-Data`, which can hold a slow phone up for seconds. Pages that hold a
 * code or a tip are never kept by the browser anyway.
 */
export function showExit({ site, view }: PageRequest): Answer {
  return {
    status: 200,
    cache: 'never',
    page: <ExitPage view={view} now={site.clock()} />,
  };
}
