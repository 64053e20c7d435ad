import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { listFailure } from './list-failure.ts';

test('a next page that fails keeps what was read and is no failure of the list; a first page that fails is', async () => {
  let isBroken = false;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const list = new InfiniteQueryObserver(client, {
    queryKey: ['list'],
    queryFn: async ({ pageParam }) => {
      if (isBroken) throw new Error('unreachable');
      return pageParam;
    },
    initialPageParam: 0,
    getNextPageParam: (last) => last + 1,
  });
  const stop = list.subscribe(() => {});
  await list.refetch();
  isBroken = true;
  const next = await list.fetchNextPage();
  expect(next.data?.pages).toEqual([0]);
  expect(listFailure(next)).toBeNull();
  await list.refetch();
  expect(listFailure(list.getCurrentResult())).toBeInstanceOf(Error);
  stop();
});
