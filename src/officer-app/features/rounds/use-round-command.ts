import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { roundsKey } from '../../shared/rounds-query.ts';

/** Sends one change of a round; it keeps its id over retries, and a conflict loads the rounds again. */
export function useRoundCommand(send: (id: string) => Promise<unknown>, done: string, onDone: () => void) {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: roundsKey });
  return useMutation({
    mutationFn: () => send(id),
    onSuccess: async () => {
      await reload();
      notifications.show({ message: done, closeButtonProps: { 'aria-label': officers.shell.close } });
      setId(uuidv7());
      onDone();
    },
    onError: async (error) => {
      if (!(error instanceof CallFailure) || error.code !== 'conflict') return;
      setId(uuidv7());
      await reload();
    },
  });
}
