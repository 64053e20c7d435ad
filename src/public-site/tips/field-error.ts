import { tipLimits } from '#domain/tips/arrive/tip-form.ts';
import { fill, type Translated } from '#locales/locale.ts';
import type { Residents } from '#locales/vi/residents.ts';
import { messageLimit } from '#modules/tips/for-public.ts';

export type ErrorKey = keyof Residents['errors']['field'];

/** What is wrong with one box: a sentence of the catalogue and its values. */
export type FieldError = { key: ErrorKey; values?: Record<string, string | number> };

/** By box. The order of the entries is the order on the page. */
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const hasErrors = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

export function sentenceOf(t: Translated<Residents>, { key, values = {} }: FieldError): string {
  return fill(t.errors.field[key], values);
}

const kinds = {
  empty: 'Required',
  long: 'TooLong',
  unknown: 'Unknown',
  gone: 'Gone',
  tipFull: 'Full',
  unreadable: 'Unreadable',
  closed: 'Closed',
} as const;
const limits: Readonly<Record<string, number>> = { ...tipLimits, message: messageLimit };

/** 20000 → "20.000" */
export const sayNumber = (value: number): string => value.toLocaleString('vi');

/**
 * What the rules or a use case refused (`tip.error.place.long`) as sentences of this surface. A key without a
 * sentence of its own becomes the general one: a refusal is never silent.
 */
export function fieldErrorsOf(
  t: Translated<Residents>,
  fields: Readonly<Record<string, string>>,
): FieldErrors {
  const errorOf = (key: string): FieldError => {
    const [kind = '', field = ''] = key.split('.').reverse();
    const name = `${field === 'areaCode' ? 'area' : field}${kinds[kind as keyof typeof kinds] ?? ''}`;
    const known = name in t.errors.field ? (name as ErrorKey) : 'other';
    return { key: known, ...(limits[field] && { values: { max: sayNumber(limits[field]) } }) };
  };
  // The box of a message is called `text` here.
  return Object.fromEntries(
    Object.entries(fields).map(([box, key]) => [box === 'message' ? 'text' : box, errorOf(key)]),
  );
}
