import type { FieldValues } from './field-values.ts';
import { namesDevice } from './names-device.ts';
import type { RegisterKind } from './register-kind.ts';

/**
 * Faults of texts that name how to reach a device, where a kind refuses that.
 * @param said the texts beside the fields, by the place where the fault is told
 */
export function addressFaults(
  { noAddresses }: Pick<RegisterKind, 'noAddresses'>,
  fields: FieldValues,
  said: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!noAddresses) return {};
  const texts = Object.entries({ ...fields, ...said });
  return Object.fromEntries(
    texts
      .filter(([, text]) => typeof text === 'string' && namesDevice(text))
      .map(([key]) => [key, 'fieldNamesDevice']),
  );
}
