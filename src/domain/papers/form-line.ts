import type { ParagraphBlock } from '../official-documents/official-document.ts';

export interface FormField {
  readonly label: string;
  readonly value?: string | undefined;
}

/** Letters of a field that still has room beside another one. */
const halfLine = 26;

/** One line of a form: each field with its value, or with dots for the pen up to the next field and the margin. */
export function formLine(...fields: readonly FormField[]): ParagraphBlock {
  return {
    kind: 'paragraph',
    block: 'body',
    inlines: fields.map(({ label, value = '' }, at) => {
      const said = value.trim();
      const isLast = at === fields.length - 1;
      const tab = { to: (at + 1) / fields.length, dots: said === '' };
      // a blank keeps the dots off the next label
      const before = at > 0 ? ' ' : '';
      return {
        text:
          before + [label && `${label}:`, said].filter(Boolean).join(' ') + (said === '' && label ? ' ' : ''),
        ...((said === '' || !isLast) && { tab }),
      };
    }),
  };
}

/** Two short fields on one line; each on its own where one of them is long. */
export function formLinesOfTwo(left: FormField, right: FormField): ParagraphBlock[] {
  const isShort = [left, right].every(({ label, value = '' }) => label.length + value.length <= halfLine);
  return isShort ? [formLine(left, right)] : [formLine(left), formLine(right)];
}
