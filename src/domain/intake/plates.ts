import type { Span } from './words.ts';

export interface PlateReading extends Span {
  /** As plates are written: `65F1-123.45`. A part of a plate stays as it was typed, in capitals. */
  readonly plate: string;
  readonly kind: 'civil' | 'foreign' | 'military' | 'part';
}

/** Province codes that no plate begins with (Thông tư 79/2024/TT-BCA, phụ lục). */
const unusedCodes = new Set(['10', '13', '42', '44', '45', '46', '87', '91', '96']);

const begin = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d]|[.,-]\\d)';
const letters = 'A-HK-NPS-VX-Z';

/** Motorcycles (F1, AA, MĐ1), cars (A), and the two-letter series of trailers, joint ventures, trial vehicles. */
const civil = new RegExp(
  `${begin}(\\d{2})[-.]?(MĐ\\d|MD\\d|LD|KT|MK|HC|RM|CD|TĐ|TD|DA|[${letters}][1-9]|[${letters}]{1,2}|R|W)[-. ]{0,3}(\\d{3}[. ]?\\d{2}|\\d{4})${end}`,
  'giu',
);
const foreign = new RegExp(`${begin}(\\d{2})[-. ]?(\\d{3})[-. ]?(NG|QT|NN|CV)[-. ]?(\\d{2})${end}`, 'giu');
const foreignSeries = new RegExp(
  `${begin}(\\d{2})[-. ]?(NG|QT|NN|CV)[-. ]?(\\d{3})[-. ]?(\\d{2})${end}`,
  'giu',
);
const military = new RegExp(`${begin}([ABHKPQTV][A-Z])[- ](\\d{2})[-. ](\\d{2})${end}`, 'gu');
/** What is remembered of a plate, behind a word that says so. */
const part = new RegExp(
  `${begin}(?:bi[eể]n(?: s[oố])?|bks|đu[oô]i|duoi|s[oố] cu[oố]i)(?: l[aà]|:)? *(\\d{2}[${letters}]\\d?|\\d{2,5})${end}`,
  'giu',
);

const numberOf = (typed: string): string => {
  const digits = typed.replace(/\D/g, '');
  return digits.length === 5 ? `${digits.slice(0, 3)}.${digits.slice(3)}` : digits;
};

const spanOf = (found: RegExpMatchArray): Span => ({
  start: found.index ?? 0,
  end: (found.index ?? 0) + found[0].length,
});

/** The plates of every Vietnamese kind in a text in NFC, in order; `duoi 345` is a part of one. */
export function readPlates(text: string): PlateReading[] {
  const found: PlateReading[] = [];
  const add = (reading: PlateReading): void => {
    if (!found.some(({ start, end: last }) => reading.start < last && start < reading.end))
      found.push(reading);
  };
  for (const match of text.matchAll(foreign)) {
    const [, code, country, kind = '', number] = match;
    add({ ...spanOf(match), kind: 'foreign', plate: `${code}-${country}-${kind.toUpperCase()}-${number}` });
  }
  for (const match of text.matchAll(foreignSeries)) {
    const [, code, kind = '', country, number] = match;
    add({ ...spanOf(match), kind: 'foreign', plate: `${code}-${country}-${kind.toUpperCase()}-${number}` });
  }
  for (const match of text.matchAll(civil)) {
    const [, code = '', series = '', number = ''] = match;
    if (unusedCodes.has(code) || code < '11') continue;
    const kept = series.toUpperCase().replace(/^MD/, 'MĐ').replace(/^TD$/, 'TĐ');
    add({ ...spanOf(match), kind: 'civil', plate: `${code}${kept}-${numberOf(number)}` });
  }
  for (const match of text.matchAll(military)) {
    add({ ...spanOf(match), kind: 'military', plate: `${match[1]}-${match[2]}-${match[3]}` });
  }
  for (const match of text.matchAll(part)) {
    const typed = match[1] ?? '';
    const last = (match.index ?? 0) + match[0].length;
    add({ start: last - typed.length, end: last, kind: 'part', plate: typed.toUpperCase() });
  }
  return found.sort((a, b) => a.start - b.start);
}
