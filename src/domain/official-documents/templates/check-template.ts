import { findPlaceholder, placeholders } from './placeholders.ts';

/** A paragraph of a template; what is no letter (a tab, a field, a picture) stands in `text` as `notText`. */
export interface TemplateParagraph {
  readonly part: 'body' | 'margin';
  readonly text: string;
  readonly isInTable: boolean;
}

/** Stands for whatever interrupts the words of a paragraph. */
export const notText = '\ufffc';

const templateFaults = ['missing', 'unknown', 'broken', 'not_alone', 'misplaced', 'twice'] as const;

/** What keeps a template from being used, and the placeholder or the words that it is about. */
export interface TemplateFault {
  readonly fault: (typeof templateFaults)[number];
  readonly words: string;
}

const whole = new RegExp(`\\{\\{([^{}${notText}]*)\\}\\}`, 'g');
const longestQuote = 40;

/** What stands round a stray brace, as the reader finds it in the file. */
function quoteAround(text: string, at: number): string {
  const from = Math.max(0, at - 12);
  return text
    .slice(from, from + longestQuote)
    .replaceAll(notText, ' ')
    .trim();
}

/** The keys between double braces in a line, in order, without blanks at their ends. */
export const keysIn = (text: string): string[] => [...text.matchAll(whole)].map(([, key = '']) => key.trim());

function faultsOfParagraph({ part, text, isInTable }: TemplateParagraph): TemplateFault[] {
  const rest = text.replace(whole, (found) => ' '.repeat(found.length));
  const stray = rest.search(/[{}]/);
  const isAlone = rest.replaceAll(notText, ' ').trim() === '' && keysIn(text).length === 1;
  const found = keysIn(text).flatMap((key): TemplateFault[] => {
    const known = findPlaceholder(key);
    if (!known) return [{ fault: 'unknown', words: key }];
    if (known.kind === 'line') return [];
    if (part !== 'body' || isInTable) return [{ fault: 'misplaced', words: key }];
    return isAlone ? [] : [{ fault: 'not_alone', words: key }];
  });
  return stray < 0 ? found : [{ fault: 'broken', words: quoteAround(text, stray) }, ...found];
}

/**
 * Everything that is wrong with a template: placeholders that are missing, that nothing fills, that are cut in two,
 * that do not stand alone, that stand where no paragraphs can, or that come twice. Empty for one that can be used.
 */
export function checkTemplate(paragraphs: readonly TemplateParagraph[]): TemplateFault[] {
  const keys = paragraphs.flatMap(({ text }) => keysIn(text));
  const blocks = placeholders.filter(({ kind }) => kind === 'block');
  return [
    ...paragraphs.flatMap(faultsOfParagraph),
    ...placeholders
      .filter(({ key, isNeeded }) => isNeeded && !keys.includes(key))
      .map(({ key }): TemplateFault => ({ fault: 'missing', words: key })),
    ...blocks
      .filter(({ key }) => keys.filter((one) => one === key).length > 1)
      .map(({ key }): TemplateFault => ({ fault: 'twice', words: key })),
  ];
}
