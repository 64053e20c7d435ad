import { readNumber } from '#domain/numbers/format-number.ts';

/** `1.327` → 1327, `36,4` → 36.4, `09` → 9; null where the format cannot read it: `1.3600.000`. Never a guess. */
export const readDigits = (digits: string): number | null => readNumber(digits);

/** Whether digits can be a part of a date: short, and without dots or commas. */
export const isDayLike = (digits: string): boolean => /^(\d{1,2}|\d{4})$/.test(digits);
