import { Button } from '@mantine/core';
import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import { findingsPage as words } from '#locales/vi/officers/findings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useAnswer } from './use-answer.ts';

/** Takes an answer back; both stay in the book. */
export function WithdrawButton({ finding, list }: { finding: ToldFinding; list: FindingList }) {
  const send = useAnswer(finding, list);
  return (
    <div className="no-print">
      <Button
        variant="subtle"
        size="sm"
        loading={send.isPending}
        onClick={() => send.mutate({ answer: 'withdrawn', reason: words.withdrawReason })}
      >
        {words.withdraw}
      </Button>
      <FailureNotice error={send.error} />
    </div>
  );
}
