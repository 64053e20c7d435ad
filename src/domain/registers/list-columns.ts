import { dayField } from './record-day.ts';
import type { RegisterField } from './register-field.ts';
import type { RegisterKind } from './register-kind.ts';

/** So many values stand beside a name before a line of a list is too full to read. */
const shown = 4;
const shownChoices = 2;

/** What a list says of each record beside its name, stage and area. */
export interface ListColumns {
  /** The day that it is of, or by which it is due; undefined for a kind that lasts. */
  readonly day: RegisterField | undefined;
  /** Values that tell one from the other: when it is due, what it is, and the numbers that count. */
  readonly values: readonly RegisterField[];
  /** Whether its last activity says something: where work under it shows that it lives. */
  readonly withLast: boolean;
}

/** The columns of a kind's list, from what the kind itself says. */
export function listColumns(kind: RegisterKind): ListColumns {
  const day = dayField(kind);
  const withLast = kind.activities.some(({ showsLife, ahead }) => showsLife && !ahead);
  if (!day) return { day, values: [], withLast };
  const quantities = new Set(kind.facts.map(({ quantity }) => quantity));
  const isDue = ({ key }: RegisterField) => key === kind.due?.field;
  const choices = kind.fields.filter(({ type, required }) => required && isChoice(type));
  const numbers = kind.fields.filter(({ key }) => quantities.has(key));
  return {
    day,
    values: [...kind.fields.filter(isDue), ...choices.slice(0, shownChoices), ...numbers].slice(0, shown),
    withLast,
  };
}

/** The order a list begins with: what happened on a day newest first, what lasts by its name. */
export const firstSort = (kind: RegisterKind): 'newest' | 'name' => (dayField(kind) ? 'newest' : 'name');

const isChoice = (type: RegisterField['type']): boolean => type === 'choice' || type === 'choices';
