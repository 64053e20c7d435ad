export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const fieldTypes = [
  'text',
  'long_text',
  'count',
  'amount',
  'day',
  'choice',
  'choices',
  'yes_no',
  'aim',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface RegisterField {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly hint: string;
  /** Of a count or an amount: "mắt", "kg". */
  readonly unit: string;
  /** Of `choice` and `choices`. */
  readonly choices: readonly Choice[];
  /** Asked for once another field of the form says so: a receipt where something was handed over. */
  readonly requiredWhen: { readonly field: string; readonly is: readonly string[] } | null;
  /** Of a number: the field whose number it is a part of and never exceeds. */
  readonly partOf: string | null;
  /** `sha256`: a text of that form. `yes`: a yes_no without whose yes nothing is written down (a consent). */
  readonly form: FieldForm | null;
}

export const fieldForms = ['sha256', 'yes'] as const;
export type FieldForm = (typeof fieldForms)[number];
