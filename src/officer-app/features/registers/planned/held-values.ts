import type { RecordActivity } from '#contract/registers/activities.ts';
import type { HeldRule } from '#domain/registers/activity-kind.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { knownValues, type Typed, typedValues } from '../input/typed-values.ts';

/** What a form begins with when something planned comes true: the values that it has in common with the plan. */
export function heldValues(rule: HeldRule, fields: readonly RegisterField[], one: RecordActivity): Typed {
  const planned = knownValues(one);
  const values = Object.fromEntries(
    Object.entries(rule.fields).flatMap(([from, to]) => {
      const value = planned[from];
      return value === undefined ? [] : [[to, value]];
    }),
  );
  const common = fields.filter(({ key }) => values[key] !== undefined);
  return typedValues(common, values);
}
