import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api.ts';

/** The documents of the officer's areas. */
export const readingsQuery = queryOptions({
  queryKey: ['readings'],
  queryFn: ({ signal }) => call('listReadings', {}, signal),
});

/** A document with its proposals and what people did with them. */
export const readingQuery = (readingId: string) =>
  queryOptions({
    queryKey: ['reading', readingId],
    queryFn: ({ signal }) => call('openReading', { params: { readingId } }, signal),
    staleTime: 60_000,
  });

/** What is known elsewhere of the figures of a document. */
export const comparisonQuery = (readingId: string) =>
  queryOptions({
    queryKey: ['reading-comparison', readingId],
    queryFn: ({ signal }) => call('compareReading', { query: { reading: readingId } }, signal),
  });
