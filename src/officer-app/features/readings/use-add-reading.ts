import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { InputOf } from '#contract/client.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { call, queryClient } from '../../shared/api.ts';

type Document = Omit<InputOf<'addReading'>['body'], 'id'>;

/** Sends a document, tells what is being done with it, and stops it when asked. */
export function useAddReading(onAdded: (readingId: string) => void) {
  const [id, setId] = useState(() => uuidv7());
  const send = useMutation({
    mutationFn: (document: Document) => call('addReading', { body: { id, ...document } }),
    onSuccess: async ({ readingId, isNew }) => {
      if (!isNew) notifications.show({ message: words.readBefore });
      await queryClient.invalidateQueries({ queryKey: ['readings'] });
      onAdded(readingId);
    },
    // a document that was refused or stopped is sent as another command
    onSettled: () => setId(uuidv7()),
  });
  const { data } = useQuery({
    queryKey: ['reading-progress', id],
    queryFn: ({ signal }) => call('readingProgress', { query: { id } }, signal),
    enabled: send.isPending,
    refetchInterval: 1_000,
    gcTime: 0,
  });
  const stop = useMutation({ mutationFn: () => call('stopReading', { body: { id } }) });
  return { send, phase: data?.phase ?? ('waiting' as const), stop };
}
