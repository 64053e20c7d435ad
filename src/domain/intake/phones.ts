import type { Span } from './words.ts';

export interface PhoneReading extends Span {
  /** Digits as they are dialled in Vietnam. */
  readonly phone: string;
}

const numbers = /(?<![\d\p{L}])(?:\(?\+?84\)?|0)(?:[ .-]?\(?\d\)?){8,10}(?![\d])/gu;
const services = /(?<![\d\p{L}])1[89]00(?:[ .]?\d){4,6}(?!\d)/gu;

/** Mobile, fixed and service numbers in a text in NFC. Emergency numbers are nobody's. */
export function readPhones(text: string): PhoneReading[] {
  const found = [...text.matchAll(numbers), ...text.matchAll(services)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
    const isOne =
      /^0[35789]\d{8}$/.test(digits) || /^02\d{8,9}$/.test(digits) || /^1[89]00\d{4,6}$/.test(digits);
    return isOne ? [{ phone: digits, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start);
}
