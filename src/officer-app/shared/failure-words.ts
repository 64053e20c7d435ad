import { CallFailure } from '#contract/client.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';

const { errors } = officers;

/** What went wrong as a sentence: the first field's where one is named, else that of the code. */
export function failureWords(error: unknown): string {
  if (!(error instanceof CallFailure)) return errors.brokenText;
  const named = Object.values(error.fields)
    .map((key) => errors.field[key])
    .find(Boolean);
  return named ?? fill(errors.code[error.code], { id: error.requestId ?? '' });
}

/** The same of what was only to be read: there is nothing that may not have been written. */
export const readingWords = (error: unknown): string =>
  error instanceof CallFailure && error.code === 'unreachable' ? errors.notRead : failureWords(error);
