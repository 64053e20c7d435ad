import { type ParagraphBlock, paragraph } from '../official-documents/official-document.ts';

/** What was told, a paragraph a line of it. */
export const toldIn = (description: string): ParagraphBlock[] =>
  description
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph('body', line));
