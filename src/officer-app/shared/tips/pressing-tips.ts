import { skipToken, useQuery } from '@tanstack/react-query';
import { queryClient } from '../api.ts';

const key = ['tips pressing'];
const none: readonly string[] = [];

/** Adds tips in which somebody is in danger, as their sender ticked: lists know it of no tip by themselves. */
export const notePressing = (ids: readonly string[]): void =>
  void queryClient.setQueryData<readonly string[]>(key, (known = none) => [...new Set([...known, ...ids])]);

/** Ids of tips that are known to be pressing. */
export const usePressing = (): readonly string[] =>
  useQuery<readonly string[]>({
    queryKey: key,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  }).data ?? none;
