import fc from 'fast-check';
import { z } from 'zod';
import { nastyText, nastyValue } from './cases.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const ofFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  'date-time': fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  date: fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString().slice(0, 10)),
};

function text({ format, pattern, minLength = 0, maxLength = 200 }: Schema): fc.Arbitrary<string> {
  const known = ofFormat[format ?? ''];
  if (known) return known;
  if (pattern)
    return fc.oneof(fc.constantFrom('31135', '92', '2026-H1', 'T01', '2026-05-03', 'a', '1'), nastyText);
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 200), unit: 'grapheme' });
}

/** Values that a JSON schema takes, as far as a generator can say: formats it does not know stay guesses. */
function valid(schema: Schema): fc.Arbitrary<unknown> {
  const any = schema.anyOf ?? schema.oneOf;
  if (any) return fc.oneof(...any.map((one) => valid(one as Schema)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.allOf) return valid(schema.allOf[0] as Schema);
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -1e9),
        max: Math.min(schema.maximum ?? 1e6, 1e9),
      });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid((schema.items ?? {}) as Schema), { maxLength: 4 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, one]) => [name, valid(one as Schema)] as const,
      );
      const requiredKeys = schema.required ?? [];
      return fc.record(Object.fromEntries(fields), { requiredKeys });
    }
    default:
      return nastyValue;
  }
}

/** The same object with one field made nasty, left out or added. */
const spoiled = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, nastyValue, fc.nat(), fc.boolean()).map(([good, bad, at, isLeftOut]) => {
    if (typeof good !== 'object' || good === null) return bad;
    const names = [...Object.keys(good), 'another'];
    const name = names[at % names.length] ?? '';
    const { [name]: _, ...rest } = good as Record<string, unknown>;
    return isLeftOut ? rest : { ...rest, [name]: bad };
  });

/** What a call may be sent: right by its own shape, right but for one field, or anything. */
export function inputOf(shape: z.ZodType): fc.Arbitrary<unknown> {
  const right = valid(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }));
  return fc.oneof(
    { weight: 3, arbitrary: right },
    { weight: 3, arbitrary: spoiled(right) },
    { weight: 1, arbitrary: nastyValue },
  );
}
