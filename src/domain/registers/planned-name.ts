import type { ActivityKind } from './activity-kind.ts';
import type { FieldValues } from './field-values.ts';

/** What something planned is called: the words of its own that name it, else the label of its kind. */
export function plannedName(
  { label, heldAs }: Pick<ActivityKind, 'label' | 'heldAs'>,
  fields: FieldValues,
): string {
  const named = fields[heldAs?.name ?? ''];
  return typeof named === 'string' && named !== '' ? named : label;
}
