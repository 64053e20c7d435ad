import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';

/**
 * Reads a value of a reference file as what it is said to be. Throws a RangeError that names the place in the file and
 * what was expected there: a file with a mistake stops the start, it is never half believed.
 */
export type Shape<T> = (value: unknown, at: string) => T;

/** A field that an entry may leave out. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type OptionalName<F extends Fields> = {
  [K in keyof F]: F[K] extends Optional<unknown> ? K : never;
}[keyof F];
type Entry<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalName<F>>]: F[K] extends Shape<infer T> ? T : never;
} & { readonly [K in OptionalName<F>]?: F[K] extends Optional<infer T> ? T : never };

const refuse = (at: string, expected: string): never => {
  throw new RangeError(`${at}: ${expected} expected`);
};

export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'a text'));
export const amount: Shape<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(at, 'a number');
export const flag: Shape<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuse(at, 'true or false');
export const day: Shape<PlainDate> = (value, at) =>
  isPlainDate(value) ? value : refuse(at, 'a day YYYY-MM-DD');

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Shape<T> =>
  (value, at) =>
    allowed.find((one) => one === value) ?? refuse(at, `one of ${allowed.join(', ')}`);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((one, n) => shape(one, `${at}[${n}]`)) : refuse(at, 'a list');

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ optional: shape });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Under each of these names the same shape. */
export const recordOf =
  <const K extends string, T>(names: readonly K[], shape: Shape<T>): Shape<Record<K, T>> =>
  (value, at) =>
    entry(Object.fromEntries(names.map((name) => [name, shape])))(value, at) as Record<K, T>;

/**
 * An entry with these fields and no other, so that a misspelt one is found.
 * @param remarks fields for the file's own readers, which are left out of the value
 */
export const entry =
  <const F extends Fields>(fields: F, remarks: readonly string[] = []): Shape<Entry<F>> =>
  (value, at) => {
    if (!isObject(value)) return refuse(at, 'an object');
    const unknown = Object.keys(value).find((name) => !(name in fields) && !remarks.includes(name));
    if (unknown) refuse(`${at}.${unknown}`, 'no such field');
    const read: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      if (typeof field === 'function') read[name] = field(value[name], `${at}.${name}`);
      else if (value[name] !== undefined) read[name] = field.optional(value[name], `${at}.${name}`);
    }
    return read as Entry<F>;
  };
