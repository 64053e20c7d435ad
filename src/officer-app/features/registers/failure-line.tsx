import { CallFailure } from '#contract/client.ts';
import { FailureAlert } from '../../shared/failure-alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { failureSentence } from './record-failure.ts';

/** A refusal of a register's form, where it does not stand beside a field. */
export function FailureLine({ error, fields }: { error: unknown; fields: readonly string[] }) {
  if (!error) return null;
  const sentence = failureSentence(error, fields);
  if (sentence === undefined) {
    const isTold = error instanceof CallFailure && Object.keys(error.fields).length > 0;
    return isTold ? null : <FailureNotice error={error} />;
  }
  return (
    <FailureAlert>
      <p>{sentence}</p>
    </FailureAlert>
  );
}
