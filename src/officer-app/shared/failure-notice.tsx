import { Button } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import { FailureAlert } from './failure-alert.tsx';
import { failureWords, readingWords } from './failure-words.ts';

/** A refusal beside what caused it. Never a toast: it stays until it is solved. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  return (
    <FailureAlert>
      <p>{onRetry ? readingWords(error) : failureWords(error)}</p>
      {onRetry && (
        <Button variant="default" size="sm" mt="sm" onClick={onRetry}>
          {officers.shell.retry}
        </Button>
      )}
    </FailureAlert>
  );
}
