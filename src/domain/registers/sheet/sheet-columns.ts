import type { Choice, RegisterField } from '../register-field.ts';
import type { RegisterKind } from '../register-kind.ts';

/** Titles of the columns that every kind has, and the words of answers in cells. */
export interface SheetWords {
  readonly row: string;
  readonly area: string;
  readonly parent: string;
  readonly name: string;
  readonly on: string;
  readonly tags: string;
  readonly yes: string;
  readonly no: string;
  /** Parts of an aim: what it is measured by, how much, by when. */
  readonly aim: { readonly indicator: string; readonly amount: string; readonly by: string };
}

/** What the cells of a column say: a part of the record, a field of its kind, or one part of an aim. */
export type SheetColumn = {
  /** `row`, `areaCode`, `parentId`, `name`, `on`, `tags`, or the field's key: where a fault is told. */
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  /** What a cell may say, where that is a closed list. */
  readonly choices: readonly Choice[];
} & (
  | { readonly part: 'row' | 'area' | 'parent' | 'name' | 'on' | 'tags' }
  | { readonly part: 'field'; readonly field: RegisterField }
  | { readonly part: 'aim'; readonly field: RegisterField; readonly of: 'indicator' | 'amount' | 'by' }
);

/** The columns of a kind's sheet, in their order: the same for the empty form, the list and what is read in. */
export function sheetColumns(kind: RegisterKind, words: SheetWords): SheetColumn[] {
  const plain = (
    part: 'row' | 'area' | 'parent' | 'name' | 'on' | 'tags',
    key: string,
    required = false,
  ) => ({
    part,
    key,
    title: words[part],
    required,
    choices: part === 'tags' ? kind.tags : [],
  });
  return [
    plain('name', 'name', true),
    plain('area', 'areaCode'),
    ...(kind.under.length > 0 ? [plain('parent', 'parentId', !kind.mayStandAlone)] : []),
    ...kind.fields.flatMap((field) => columnsOf(field, words)),
    ...(kind.tags.length > 0 ? [plain('tags', 'tags')] : []),
    plain('on', 'on'),
    plain('row', 'row'),
  ];
}

function columnsOf(field: RegisterField, words: SheetWords): SheetColumn[] {
  const { key, label, unit, required } = field;
  const title = unit ? `${label} (${unit})` : label;
  const answers =
    field.type === 'yes_no'
      ? [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]
      : field.choices;
  const whole: SheetColumn = { part: 'field', key, title, required, choices: answers, field };
  if (field.type !== 'aim') return [whole];
  const parts = (['indicator', 'amount', 'by'] as const).map(
    (of): SheetColumn => ({
      part: 'aim',
      of,
      key,
      title: `${label}: ${words.aim[of]}`,
      required: false,
      choices: [],
      field,
    }),
  );
  return [whole, ...parts];
}
