import { Alert } from '@mantine/core';
import { CallFailure } from '#contract/client.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconAlertTriangleFilled } from '../../shared/icons.ts';
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
    <Alert
      role="alert"
      color="danger"
      title={officers.errors.heading}
      icon={<IconAlertTriangleFilled className="ico" aria-hidden />}
    >
      <p>{sentence}</p>
    </Alert>
  );
}
