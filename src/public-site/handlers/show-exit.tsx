import { ExitPage } from '../pages/exit-page.tsx';
import type { Answer, PageRequest } from '../route.ts';

/** The neutral way out. Browsers that understand it drop what they kept of this site. */
export function showExit({ site, view }: PageRequest): Answer {
  return {
    status: 200,
    cache: 'never',
    headers: { 'clear-site-data': '"cache"' },
    page: <ExitPage view={view} now={site.clock()} />,
  };
}
