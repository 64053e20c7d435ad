import { WhatWeKnowPage } from '../pages/what-we-know-page.tsx';
import type { Answer, PageRequest } from '../route.ts';

export function showWhatWeKnow({ view }: PageRequest): Answer {
  return { status: 200, cache: 'public', page: <WhatWeKnowPage view={view} /> };
}
