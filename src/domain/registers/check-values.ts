import { isPlainDate } from '../calendar/plain-date.ts';
import { findIndicator } from '../indicators/dictionary.ts';
import type { Aim, FieldValue, FieldValues } from './field-values.ts';
import type { RegisterField } from './register-field.ts';

const limits = { text: 300, long_text: 5000 } as const;
const wholeNumber = /^\d{1,12}$/;
const sha256 = /^[0-9a-f]{64}$/i;
const decimalNumber = /^\d{1,12}(\.\d{1,6})?$/;

/**
 * Values cleaned and checked against their fields.
 * @returns the values that stand, or for each wrong field the key of the sentence that says why
 */
export function checkValues(
  fields: readonly RegisterField[],
  given: Readonly<Record<string, unknown>>,
): { values: FieldValues } | { faults: Record<string, string> } {
  const values: Record<string, FieldValue> = {};
  const faults: Record<string, string> = {};
  for (const key of Object.keys(given)) {
    if (!fields.some((field) => field.key === key)) faults[key] = 'fieldUnknown';
  }
  for (const field of fields) {
    const said = given[field.key];
    if (isEmpty(said)) {
      if (field.required || isAskedFor(field, given)) faults[field.key] = 'fieldRequired';
      continue;
    }
    const read = readValue(field, said);
    if ('fault' in read) faults[field.key] = read.fault;
    else values[field.key] = read.value;
  }
  for (const { key, partOf } of fields) {
    const [part, whole] = [values[key], partOf === null ? undefined : values[partOf]];
    if (part !== undefined && whole !== undefined && Number(part) > Number(whole))
      faults[key] = 'fieldOverWhole';
  }
  return Object.keys(faults).length > 0 ? { faults } : { values };
}

const isAskedFor = ({ requiredWhen }: RegisterField, given: Readonly<Record<string, unknown>>): boolean =>
  requiredWhen !== null &&
  [given[requiredWhen.field]].flat().some((one) => requiredWhen.is.includes(String(one)));

const isEmpty = (said: unknown): boolean =>
  said === undefined ||
  said === null ||
  (typeof said === 'string' && said.trim() === '') ||
  (Array.isArray(said) && said.length === 0);

type Read = { value: FieldValue } | { fault: string };

function readValue(field: RegisterField, said: unknown): Read {
  if (field.type === 'yes_no') {
    if (typeof said !== 'boolean') return { fault: 'fieldNotYesNo' };
    return said || field.form !== 'yes' ? { value: said } : { fault: 'fieldMustBeYes' };
  }
  if (field.type === 'aim') return readAim(said);
  if (field.type === 'choices') {
    const all = Array.isArray(said) ? said : [said];
    const known = all.filter((one): one is string => field.choices.some(({ value }) => value === one));
    return known.length === all.length ? { value: [...new Set(known)] } : { fault: 'fieldNotChoice' };
  }
  if (typeof said !== 'string') return { fault: 'fieldWrong' };
  const text = said.normalize('NFC').trim();
  switch (field.type) {
    case 'count':
      return wholeNumber.test(text) ? { value: String(BigInt(text)) } : { fault: 'fieldNotCount' };
    case 'amount':
      return decimalNumber.test(text) ? { value: text } : { fault: 'fieldNotAmount' };
    case 'day':
      return isPlainDate(text) ? { value: text } : { fault: 'fieldNotDay' };
    case 'choice':
      return field.choices.some(({ value }) => value === text)
        ? { value: text }
        : { fault: 'fieldNotChoice' };
    default:
      if (field.form === 'sha256') {
        return sha256.test(text) ? { value: text.toLowerCase() } : { fault: 'fieldNotSha256' };
      }
      return [...text].length <= limits[field.type] ? { value: text } : { fault: 'fieldLong' };
  }
}

/** A vague aim is kept and told apart; a wrong one is refused, and so is one that would reward informing. */
function readAim(said: unknown): Read {
  if (typeof said !== 'object' || said === null) return { fault: 'fieldWrong' };
  const { words, indicator, amount, by } = said as Partial<Record<keyof Aim, unknown>>;
  if (typeof words !== 'string' || words.trim() === '') return { fault: 'fieldRequired' };
  if ([...words].length > limits.long_text) return { fault: 'fieldLong' };
  const aim = {
    words: words.normalize('NFC').trim(),
    indicator: textOrNull(indicator),
    amount: textOrNull(amount),
    by: textOrNull(by),
  };
  if (aim.indicator !== null && !findIndicator(aim.indicator)?.targetAllowed)
    return { fault: 'aimIndicatorRefused' };
  if (aim.amount !== null && !decimalNumber.test(aim.amount)) return { fault: 'fieldNotAmount' };
  if (aim.by !== null && !isPlainDate(aim.by)) return { fault: 'fieldNotDay' };
  return { value: { ...aim, by: aim.by } };
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
