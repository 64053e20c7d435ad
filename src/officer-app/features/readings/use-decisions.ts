import { type Mutation, useMutation, useMutationState } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { CallFailure, type InputOf } from '#contract/client.ts';
import { call, queryClient } from '../../shared/api.ts';
import { readingQuery } from './queries.ts';
import type { Decision } from './standing-turns.ts';
import { markAnswered, markPressed } from './unwritten.ts';

/** A decision with what was seen when it was pressed. */
export type Pressed = Decision & Pick<InputOf<'decideFigure'>['body'], 'id' | 'seen' | 'cellVersion'>;

export interface Decisions {
  readonly press: (pressed: Pressed) => void;
  /** On their way, in the order of the keys. */
  readonly waiting: readonly Pressed[];
  /** Whether the server does not answer; what waits is sent again until it does. */
  readonly isStalled: boolean;
  /** What was refused, by figure. */
  readonly failed: ReadonlyMap<number, { readonly pressed: Pressed; readonly error: Error }>;
}

const isCode = (error: unknown, ...codes: CallFailure['code'][]): boolean =>
  error instanceof CallFailure && codes.includes(error.code);
const keyOf = (readingId: string) => ['decide-figure', readingId];
const changed = ['reading-comparison', 'readings', 'figures', 'findings'];

type Sent = Mutation<unknown, Error, Pressed>;
const partsOf = ({ state: { status, variables, error, failureReason } }: Sent) => ({
  ...{ status, error, pressed: variables, isStalled: isCode(failureReason, 'unreachable') },
});

/**
 * Writes decisions one after the other in the order of the keys, while the screen goes on. Without a connection they
 * wait; each bears an id of its own, so that none is written twice.
 */
export function useDecisions(readingId: string): Decisions {
  const mutationKey = keyOf(readingId);
  const { mutate } = useMutation({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    mutationFn: ({ id, no, decision, said, seen, cellVersion }: Pressed) =>
      call('decideFigure', {
        params: { readingId },
        body: { ...{ id, figureNo: no, decision, said: said ?? null }, seen, cellVersion },
      }),
    retry: (count, error) =>
      isCode(error, 'unreachable', 'too_many') || (count < 2 && isCode(error, 'failed')),
    retryDelay: (count) => Math.min(500 * 2 ** count, 8_000),
    gcTime: 60 * 60_000,
    onSuccess: ({ turn }) => {
      markAnswered(readingId, turn.figureNo);
      queryClient.setQueryData(readingQuery(readingId).queryKey, (old) =>
        old
          ? { ...old, turns: [...old.turns.filter(({ figureNo }) => figureNo !== turn.figureNo), turn] }
          : old,
      );
    },
    onError: (error, { no }) => {
      if (!isCode(error, 'not_signed_in')) markAnswered(readingId, no);
      if (isCode(error, 'conflict')) {
        void queryClient.invalidateQueries({ queryKey: ['reading', readingId] });
      }
    },
    onSettled: () => {
      // while more is on its way nothing would stand when it came
      if (queryClient.isMutating({ mutationKey }) > 1) return;
      for (const key of changed) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  const sent = useMutationState({
    filters: {
      mutationKey,
      predicate: ({ state }) => state.status === 'pending' || state.status === 'error',
    },
    select: partsOf,
  });
  const state = useMemo(() => {
    const waiting = sent.flatMap(({ status, pressed }) => (status === 'pending' && pressed ? [pressed] : []));
    const failed = new Map(
      sent.flatMap(({ pressed, error }) => (pressed && error ? [[pressed.no, { pressed, error }]] : [])),
    );
    return { waiting, failed, isStalled: sent.some((one) => one.isStalled && one.status === 'pending') };
  }, [sent]);
  useLeaveGuard(state.waiting.length > 0);
  return {
    ...state,
    press(pressed) {
      const cache = queryClient.getMutationCache();
      const refused = cache.findAll({ mutationKey, status: 'error' });
      for (const one of refused) if ((one as Sent).state.variables?.no === pressed.no) cache.remove(one);
      markPressed(readingId, pressed.no);
      mutate(pressed);
    },
  };
}

/** Asks before the page is closed over decisions that are not written. */
function useLeaveGuard(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
