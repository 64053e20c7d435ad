import { readNumber } from '#domain/numbers/format-number.ts';

/** `1.327` → 1327, `36,4` → 36.4, `09` → 9; null where the format cannot read it: `1.3600.000`. Never a guess. */
export const readDigits = (digits: string): number | null =>
  /^\d{1,9}$/.test(digits) ? Number(digits) : readNumber(digits);

/** `20.3.2019`, `8.2022`, `15-1`: dates with dots; grouping dots have three digits after them. */
export const isDottedDate = (digits: string): boolean =>
  digits.includes('.') &&
  /^\d{1,2}\.(\d{1,2}\.)?(19|20)\d\d$/.test(digits) &&
  !/^(0{1,2}|[4-9]\d|3[2-9])\./.test(digits);

/** `19.8`: a day and its month, where nothing is counted. */
export const isDottedDay = (digits: string): boolean => /^([0-2]?\d|3[01])\.(0?[1-9]|1[0-2])$/.test(digits);

/** `2019`. */
export const isYearLike = (digits: string): boolean => digits.length === 4 && /^(19|20)\d\d$/.test(digits);

/** Whether digits can be a part of a date: short, and without dots or commas. */
export const isDayLike = (digits: string): boolean => /^(\d{1,2}|\d{4})$/.test(digits);
