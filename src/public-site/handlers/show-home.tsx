import { HomePage } from '../pages/home-page.tsx';
import type { Answer, PageRequest } from '../route.ts';

export function showHome({ view }: PageRequest): Answer {
  return { status: 200, cache: 'public', page: <HomePage view={view} /> };
}
