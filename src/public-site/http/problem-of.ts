import { Failure } from '#platform/failure.ts';
import type { Problem } from '../pages/problem-page.tsx';

/** The page and status for an error that no handler answered. Everything unknown is our own fault. */
export function problemOf(error: unknown): { problem: Problem; status: number } {
  if (error instanceof Failure && error.code === 'too_many') return { problem: 'busy', status: 429 };
  if (error instanceof Failure && error.code === 'not_found') return { problem: 'notFound', status: 404 };
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 413) return { problem: 'tooLarge', status };
  if (status === 429) return { problem: 'busy', status };
  if (status >= 400 && status < 500) return { problem: 'unreadable', status };
  return { problem: 'broken', status: 500 };
}
