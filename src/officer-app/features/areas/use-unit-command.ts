import { notifications } from '@mantine/notifications';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { localUnitsKey } from './queries.ts';

/** Sends one change of a small unit; it keeps its id over retries, and a conflict loads the list again. */
export function useUnitCommand({
  send,
  done,
  onDone,
}: {
  send: (id: string) => Promise<unknown>;
  done: string;
  onDone: () => void;
}): UseMutationResult<unknown, Error, void> {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: localUnitsKey });
  return useMutation({
    mutationFn: () => send(id),
    onSuccess: async () => {
      await reload();
      notifications.show({ message: done, closeButtonProps: { 'aria-label': officers.shell.close } });
      onDone();
    },
    onError: async (error) => {
      if (!(error instanceof CallFailure) || error.code !== 'conflict') return;
      setId(uuidv7());
      await reload();
    },
  });
}
