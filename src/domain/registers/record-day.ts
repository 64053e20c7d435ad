import type { RegisterField } from './register-field.ts';
import type { RegisterKind } from './register-kind.ts';

type Dated = Pick<RegisterKind, 'fields' | 'silentAfterDays'>;

/**
 * The field that says on which day a record was, where its kind is of one day (a session, an incident): such a one
 * never goes silent. Undefined for a kind that lasts.
 */
export const dayField = ({ fields, silentAfterDays }: Dated): RegisterField | undefined =>
  silentAfterDays === null ? fields.find(({ type, required }) => type === 'day' && required) : undefined;

/** The day that the fields of a record of one day say: it stands from then on. Undefined where they say none. */
export function dayOfFields(kind: Dated, fields: Readonly<Record<string, unknown>>): string | undefined {
  const field = dayField(kind);
  const day = field && fields[field.key];
  return typeof day === 'string' && day !== '' ? day : undefined;
}
