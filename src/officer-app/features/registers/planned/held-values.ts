import type { RecordActivity } from '#contract/registers.ts';
import type { HeldRule, RegisterField } from '#domain/registers/register-kind.ts';
import { type Typed, typedValue } from '../input/typed-values.ts';

/** What a form begins with when something planned comes true: the values that it has in common with the plan. */
export function heldValues(rule: HeldRule, fields: readonly RegisterField[], one: RecordActivity): Typed {
  const typed: Record<string, Typed[string]> = {};
  for (const [from, to] of Object.entries(rule.fields)) {
    const field = fields.find(({ key }) => key === to);
    const value = one.fields[from];
    if (field && value !== null && value !== undefined) typed[to] = typedValue(field, value);
  }
  return typed;
}
