import type { tipReasons } from '#domain/tips/steps/tip-reasons.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { officers } from '#locales/vi/officers.ts';
import { choicesOf, type Field, given, type Values } from './action-form.ts';

const { field } = officers.errors;

/** The reason of a step from its list, and words to it. */
export const reasonFields = (of: keyof typeof tipReasons): Field[] => [
  {
    kind: 'choice',
    name: 'reason',
    label: words.reason,
    choices: choicesOf(tipLifeWords.reason[of]),
    missing: field.reasonRequired ?? '',
  },
  { kind: 'words', name: 'reasonText', label: words.reasonText, hint: words.reasonHint },
];

/** The chosen reason as the contract takes it; the server refuses any other. */
export const reasonOf = <A extends keyof typeof tipReasons>(
  values: Values,
): { reason: (typeof tipReasons)[A][number]; reasonText?: string } => ({
  reason: values.reason as (typeof tipReasons)[A][number],
  ...given(values, 'reasonText'),
});

export const documentField: Field = {
  kind: 'line',
  name: 'documentNumber',
  label: words.documentNumber,
  missing: field.documentNumberRequired ?? '',
};

export const optionalDocumentField: Field = {
  kind: 'line',
  name: 'documentNumber',
  label: words.documentOptional,
};
