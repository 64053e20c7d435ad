import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../api.ts';

/**
 * Sends one change of what `key` holds; it keeps its id over retries, says what was done, and a conflict loads what is
 * there again.
 */
export function useCommand<Said = void>(
  key: readonly unknown[],
  send: (id: string, said: Said) => Promise<unknown>,
  done: string,
  onDone: () => void,
) {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: key });
  return useMutation({
    mutationFn: (said: Said) => send(id, said),
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
