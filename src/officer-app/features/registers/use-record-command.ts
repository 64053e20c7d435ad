import { notifications } from '@mantine/notifications';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { officers } from '#locales/vi/officers.ts';
import { queryClient } from '../../shared/api.ts';
import { recordsKey } from './queries.ts';

/** Sends one change of a record; it keeps its id over retries, and a conflict loads the record again. */
export function useRecordCommand({
  send,
  onDone,
}: {
  send: (id: string) => Promise<RegisterRecord>;
  onDone: (record: RegisterRecord) => void;
}): UseMutationResult<RegisterRecord, Error, void> {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: recordsKey });
  return useMutation({
    mutationFn: () => send(id),
    onSuccess: async (record) => {
      setId(uuidv7());
      await reload();
      notifications.show({
        message: words.form.saved,
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
      onDone(record);
    },
    onError: async (error) => {
      if (!(error instanceof CallFailure) || error.code !== 'conflict') return;
      setId(uuidv7());
      await reload();
    },
  });
}
