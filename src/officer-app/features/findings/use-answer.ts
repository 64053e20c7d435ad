import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { CallFailure } from '#contract/client.ts';
import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import type { FindingAnswer } from '#domain/reconciliation/finding-answer.ts';
import { findingsPage as words } from '#locales/vi/officers/findings.ts';
import { officers } from '#locales/vi/officers.ts';
import { call, queryClient } from '../../shared/api.ts';

/** Sends one answer; the command keeps its id over retries. A finding that moved loads the list again. */
export function useAnswer(finding: ToldFinding, list: FindingList) {
  const [id, setId] = useState(() => uuidv7());
  const reload = () => queryClient.invalidateQueries({ queryKey: ['findings'] });
  return useMutation({
    mutationFn: ({ answer, reason }: { answer: FindingAnswer; reason: string }) =>
      call('answerFinding', {
        body: {
          ...{ id, answer, reason, findingKey: finding.key },
          area: list.area.code,
          period: list.period.code,
        },
      }),
    onSuccess: async () => {
      setId(uuidv7());
      notifications.show({
        message: words.saved,
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
      await reload();
    },
    onError: async (error) => {
      if (error instanceof CallFailure && error.code === 'conflict') await reload();
    },
  });
}
