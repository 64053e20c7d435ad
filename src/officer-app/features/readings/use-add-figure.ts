import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Said } from '#contract/readings/readings.ts';
import type { Span } from '#domain/readings/quotation.ts';
import { call, queryClient } from '../../shared/api.ts';

/** What marked words make, and how to add it: a broken connection may send the same command again. */
export function useAddFigure(readingId: string, mark: Span, onAdded: (no: number) => void) {
  const [id] = useState(() => uuidv7());
  const proposed = useQuery({
    queryKey: ['reading-mark', readingId, mark.start, mark.end],
    queryFn: ({ signal }) => call('proposeFigure', { params: { readingId }, query: mark }, signal),
    retry: false,
    gcTime: 0,
  });
  const send = useMutation({
    mutationFn: (said: Said) => call('addFigure', { params: { readingId }, body: { id, mark, said } }),
    onSuccess: async ({ figureNo }) => {
      await queryClient.invalidateQueries({ queryKey: ['reading', readingId] });
      onAdded(figureNo);
    },
    onSettled: (_, error) => {
      // somebody was first: what they added stands in the text before one tries again
      if (error) void queryClient.invalidateQueries({ queryKey: ['reading', readingId] });
      for (const key of ['reading-comparison', 'readings']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  return { proposed, send };
}
