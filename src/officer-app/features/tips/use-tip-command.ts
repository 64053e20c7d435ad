import { notifications } from '@mantine/notifications';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { Tip, TipSummary } from '#contract/tips/tips.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { tipQuery } from './queries.ts';

export interface SentCommand {
  readonly id: string;
  readonly version: number;
}

/**
 * Sends one change of a tip. The command keeps its id over retries, so a lost answer does nothing twice; the screen
 * shows what the server says and never guesses. A conflict loads the tip again and tells what was seen before.
 */
export function useTipCommand(
  tip: Tip,
  {
    send,
    done,
    onDone,
    onConflict,
  }: {
    send: (command: SentCommand) => Promise<TipSummary>;
    done: string;
    onDone: () => void;
    onConflict?: () => void;
  },
): UseMutationResult<TipSummary, Error, void> {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: ['tips'] });
  return useMutation({
    mutationFn: () => send({ id, version: tip.version }),
    onSuccess: async () => {
      setId(uuidv7());
      await reload();
      notifications.show({ message: done, closeButtonProps: { 'aria-label': officers.shell.close } });
      onDone();
    },
    onError: async (error) => {
      if (!(error instanceof CallFailure) || error.code !== 'conflict') return;
      setId(uuidv7());
      onConflict?.();
      await queryClient.invalidateQueries({ queryKey: tipQuery(tip.id).queryKey });
      await reload();
    },
  });
}
