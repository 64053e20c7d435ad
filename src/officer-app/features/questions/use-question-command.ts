import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { Question } from '#contract/questions/questions.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { questionsKey } from './queries.ts';

/** Sends one step of a question; it keeps its id over retries, and a conflict loads the question again. */
export function useQuestionCommand(send: (id: string) => Promise<Question>, onDone: () => void) {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: questionsKey });
  return useMutation({
    mutationFn: () => send(id),
    onSuccess: async () => {
      await reload();
      notifications.show({
        message: words.saved,
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
      onDone();
    },
    onError: async (error) => {
      if (!(error instanceof CallFailure) || error.code !== 'conflict') return;
      setId(uuidv7());
      await reload();
    },
  });
}
