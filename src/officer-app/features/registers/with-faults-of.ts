import { CallFailure } from '#contract/client.ts';
import { checkValues } from '#domain/registers/check-values.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';

/**
 * A refusal with what is wrong in the fields too: a day that is none is refused before the server looks at them, and who
 * mends one box should not be told of the next one after each try.
 */
export function withFaultsOf(error: unknown, rules: readonly RegisterField[], values: FieldValues): unknown {
  if (!(error instanceof CallFailure) || error.code !== 'invalid') return error;
  const read = checkValues(rules, values);
  return 'values' in read
    ? error
    : new CallFailure({ code: error.code, fields: { ...read.faults, ...error.fields } });
}
