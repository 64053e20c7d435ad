import type { ReceivedFile } from '#platform/files/receive-file.ts';
import { cleanTyped } from './clean-text.ts';

/** A file of a posted form. Its name is for the answer to this very post and is kept nowhere. */
export type PostedFile = { name: string; received: ReceivedFile };

/** The fields of a posted form, cleaned. Of a repeated field the last counts. */
export type FormFields = {
  get(name: string): string;
  /** Every value of a repeated field. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** The names that were posted. */
  names(): readonly string[];
  /** False when the bytes were not UTF-8 and the text is only our best reading of them. */
  isCertain: boolean;
  hasFiles: boolean;
  /** What was taken in; whoever handles the post must hold or discard each. */
  files: readonly PostedFile[];
  /** Files beyond the number that one form may carry, which were let go. */
  surplusFiles: number;
};

export function formFields(
  pairs: Iterable<readonly [string, string]>,
  {
    isCertain = true,
    hasFiles = false,
    files = [],
    surplusFiles = 0,
  }: Partial<Pick<FormFields, 'isCertain' | 'hasFiles' | 'files' | 'surplusFiles'>> = {},
): FormFields {
  const cleaned = [...pairs].map(([name, value]): [string, string] => [name, cleanTyped(value)]);
  const values = new Map(cleaned);
  return {
    get: (name) => values.get(name) ?? '',
    all: (name) => cleaned.flatMap(([found, value]) => (found === name ? [value] : [])),
    has: (name) => values.has(name),
    names: () => [...values.keys()],
    isCertain,
    hasFiles,
    files,
    surplusFiles,
  };
}
