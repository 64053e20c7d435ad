import { Alert, Button } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import { failureWords } from './failure-words.ts';
import { IconAlertTriangleFilled } from './icons.ts';

/** A refusal beside what caused it. Never a toast: it stays until it is solved. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  return (
    <Alert
      role="alert"
      color="danger"
      title={officers.errors.heading}
      icon={<IconAlertTriangleFilled className="ico" aria-hidden />}
    >
      <p>{failureWords(error)}</p>
      {onRetry && (
        <Button variant="default" size="sm" mt="sm" onClick={onRetry}>
          {officers.shell.retry}
        </Button>
      )}
    </Alert>
  );
}
