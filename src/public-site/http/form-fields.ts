import { cleanTyped } from './clean-text.ts';

/** The fields of a posted form, cleaned. Of a repeated field the last counts. */
export type FormFields = {
  get(name: string): string;
  has(name: string): boolean;
  /** False when the bytes were not UTF-8 and the text is only our best reading of them. */
  isCertain: boolean;
  hasFiles: boolean;
};

export function formFields(
  pairs: Iterable<readonly [string, string]>,
  { isCertain = true, hasFiles = false } = {},
): FormFields {
  const values = new Map([...pairs].map(([name, value]) => [name, cleanTyped(value)]));
  return {
    get: (name) => values.get(name) ?? '',
    has: (name) => values.has(name),
    isCertain,
    hasFiles,
  };
}
