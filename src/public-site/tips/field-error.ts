import { fill, type Translated } from '#locales/locale.ts';
import type { Residents } from '#locales/vi/residents.ts';

export type ErrorKey = keyof Residents['errors']['field'];

/** What is wrong with one box: a sentence of the catalogue and its values. */
export type FieldError = { key: ErrorKey; values?: Record<string, string | number> };

/** By box. The order of the entries is the order on the page. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const hasErrors = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

export function sentenceOf(t: Translated<Residents>, { key, values = {} }: FieldError): string {
  return fill(t.errors.field[key], values);
}

/**
 * What a use case refused, as errors of boxes. Its fields name catalogue keys, with or without a path before them;
 * a key that this surface does not know becomes the general sentence.
 */
export function fieldErrorsOf(
  t: Translated<Residents>,
  fields: Readonly<Record<string, string>>,
): FieldErrors {
  const known = (key: string): ErrorKey => {
    const last = key.split('.').at(-1) ?? '';
    return last in t.errors.field ? (last as ErrorKey) : 'other';
  };
  return Object.fromEntries(
    Object.entries(fields).map(([box, key]) => [box, { key: known(key), values: limits }]),
  );
}

/** Longest texts in characters. Far above what people write, far below what harms. */
export const limits = {
  description: 20_000,
  place: 500,
  when: 300,
  contactName: 200,
  message: 20_000,
  max: 20_000,
};
