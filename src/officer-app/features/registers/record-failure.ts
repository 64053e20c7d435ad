import { CallFailure } from '#contract/client.ts';
import { registerFieldErrors } from '#locales/vi/officers/register-errors.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';

/** The sentence beside a field, where the server named it. */
export function faultOf(error: unknown, field: string): string | undefined {
  const key = error instanceof CallFailure ? error.fields[field] : undefined;
  return key === undefined
    ? undefined
    : (registerFieldErrors[key as keyof typeof registerFieldErrors] ?? key);
}

/** What went wrong as a whole, in the words of registers; undefined where every fault stands beside its field. */
export function failureSentence(error: unknown, shownFields: readonly string[]): string | undefined {
  if (!(error instanceof CallFailure)) return undefined;
  const hidden = Object.keys(error.fields).find((field) => !shownFields.includes(field));
  if (hidden !== undefined) return faultOf(error, hidden);
  if (Object.keys(error.fields).length > 0) return undefined;
  if (error.code === 'not_found') return words.notFound;
  if (error.code === 'conflict') return words.conflict;
  return error.code === 'unreachable' ? words.form.offline : undefined;
}
