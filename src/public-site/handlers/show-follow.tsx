import { FollowPage } from '../pages/follow-page.tsx';
import type { Answer, PageRequest } from '../route.ts';

export function showFollow({ view }: PageRequest): Answer {
  return { status: 200, cache: 'form', page: <FollowPage view={view} typed="" errors={{}} /> };
}
