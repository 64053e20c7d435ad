import { readPhones } from '../intake/phones.ts';
import { readPlates } from '../intake/plates.ts';

/** Phone numbers and plates in words that are to be public: told to who writes them, who decides. */
export function pointingWords(text: string): string[] {
  const told = text.normalize('NFC');
  return [...readPhones(told), ...readPlates(told)].map(({ start, end }) => told.slice(start, end));
}
