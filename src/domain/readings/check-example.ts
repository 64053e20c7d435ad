import { readReport } from '#domain/reading/read-report.ts';
import type { ChangeExample } from './change-example.ts';
import { saidOf } from './said.ts';

type Checked = Pick<ChangeExample, 'before' | 'sentence' | 'figure' | 'corrected'>;

/**
 * Whether the reader of today says of an example what the person said: what is counted, how much, how exactly. Where the
 * person rejected the figure: whether none is read there any more. Period and area hang on the rest of the document.
 */
export function isReadAsCorrected({ before, sentence, figure, corrected }: Checked): boolean {
  const shift = Array.from(before).length;
  const read = readReport(before + sentence).find(({ start }) => start === shift + figure.start);
  if (!read || !corrected) return !read && !corrected;
  const { concept, value, qualifier } = saidOf(read);
  return concept === corrected.concept && value === corrected.value && qualifier === corrected.qualifier;
}
