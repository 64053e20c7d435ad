import {
  checkTemplate,
  keysIn,
  type TemplateFault,
} from '#domain/official-documents/templates/check-template.ts';
import { type NotTemplate, readTemplate } from '#platform/documents/word/read-template.ts';

/** What is wrong with a Word file that is to become a template; empty where it can be one. */
export async function checkTemplateFile(
  bytes: Uint8Array,
): Promise<(TemplateFault | { readonly fault: NotTemplate })[]> {
  const read = await readTemplate(bytes);
  if (typeof read === 'string') return [{ fault: read }];
  return checkTemplate([
    ...read.body.map((one) => ({ ...one, part: 'body' as const })),
    ...read.margins.map((one) => ({ ...one, part: 'margin' as const })),
  ]);
}

/** The placeholders that a template uses. @throws for a file that did not pass the check */
export async function keysOfTemplate(bytes: Uint8Array): Promise<string[]> {
  const read = await readTemplate(bytes);
  if (typeof read === 'string') throw new Error(`The template that was kept is not read: ${read}`);
  return [...read.body, ...read.margins].flatMap(({ text }) => keysIn(text));
}
