import { cleanText } from '#domain/tips/arrive/tip-form.ts';

/**
 * Typed text as the product keeps it (NFC, `\n`, no control characters), and without the marks that reverse the
 * reading direction, which could disguise a text. Emoji and the joiners of Khmer stay.
 */
export function cleanTyped(typed: string): string {
  return cleanText(typed.replace(/[\u0080-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));
}
