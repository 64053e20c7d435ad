import { CallFailure } from '#contract/client.ts';
import { questionErrors, questionPage as words } from '#locales/vi/officers/questions.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureAlert } from '../../shared/failure-alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';

/** The sentence beside a field, where the server named it. */
export function faultOf(error: unknown, field: string): string | undefined {
  const key = error instanceof CallFailure ? error.fields[field] : undefined;
  if (key === undefined) return undefined;
  return (questionErrors as Readonly<Record<string, string>>)[key] ?? officers.errors.field[key] ?? key;
}

/** A refusal that stands beside no field; `shown` are the fields that tell their own. */
export function QuestionFailure({ error, shown = [] }: { error: unknown; shown?: readonly string[] }) {
  if (!error) return null;
  if (!(error instanceof CallFailure)) return <FailureNotice error={error} />;
  const hidden = Object.keys(error.fields).find((field) => !shown.includes(field));
  if (hidden === undefined && Object.keys(error.fields).length > 0) return null;
  const told = { conflict: words.conflict, not_found: words.notFound } as Readonly<Record<string, string>>;
  const sentence = hidden ? faultOf(error, hidden) : told[error.code];
  if (sentence === undefined) return <FailureNotice error={error} />;
  return (
    <FailureAlert>
      <p>{sentence}</p>
    </FailureAlert>
  );
}
