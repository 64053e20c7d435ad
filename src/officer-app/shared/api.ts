import { notifyManager, QueryClient } from '@tanstack/react-query';
import { CallFailure, createClient } from '#contract/client.ts';

/** Calls the officer API on our own origin. */
export const call = createClient((url, init) => fetch(url, init));

const worthRetrying = (error: unknown): boolean =>
  error instanceof CallFailure && (error.code === 'unreachable' || error.code === 'failed');

// what a key sent is drawn before the next key comes
notifyManager.setScheduler(queueMicrotask);

/** Answers that were read, kept while the page is open and nowhere else. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => count < 2 && worthRetrying(error), staleTime: 10_000 },
    mutations: { retry: false },
  },
});
