import { addressFaults } from '#domain/registers/check-addresses.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { Failure } from '#platform/failure.ts';
import { cleanName } from './clean-name.ts';

/**
 * Name, fields and tags of a record, cleaned and checked together, so that every fault is told at once, with what is
 * wrong elsewhere (`also`).
 * @throws Failure invalid with a sentence for each field
 */
export function checkSaid(
  kind: RegisterKind,
  said: { name: string; fields: Readonly<Record<string, unknown>>; tags: readonly string[] },
  also: Readonly<Record<string, string>> = {},
): { name: string; fields: FieldValues } {
  const named = cleanName(said.name);
  const read = checkValues(kind.fields, said.fields);
  const isTagged = said.tags.every((tag) => kind.tags.some(({ value }) => value === tag));
  const addresses = addressFaults(kind, 'values' in read ? read.values : {}, { name: said.name });
  const others = { ...addresses, ...also };
  if ('name' in named && 'values' in read && isTagged && Object.keys(others).length === 0)
    return { name: named.name, fields: read.values };
  throw new Failure('invalid', {
    ...('fault' in named && { name: named.fault }),
    ...('faults' in read && read.faults),
    ...(!isTagged && { tags: 'tagUnknown' }),
    ...others,
  });
}
