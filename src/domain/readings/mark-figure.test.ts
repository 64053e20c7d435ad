import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { markFigure } from './mark-figure.ts';
import type { Span } from './quotation.ts';

const beside = {
  taken: [],
  day: null,
  areaCodes: () => ({ type: 'phường', name: 'Ninh Kiều', code: '31135' }),
};
const mark = (text: string, words: string, taken: readonly Span[] = []) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return markFigure(text, { start, end: start + [...words].length }, { ...beside, taken });
};
const text =
  'Trong 6 tháng đầu năm 2026, phường Ninh Kiều ra quân Kế hoạch 88 hơn 1.600 lượt, 10-70% hộ ký cam kết; ngày 14/6/2026 họp, có hai cấp và 1.3600.000 tin.';

test.each([
  ['1.600', { text: '1.600', value: 1600, qualifier: 'over' }],
  // a part of a number is the whole of it, and the words around it do not matter
  ['600 lượt,', { text: '1.600', value: 1600 }],
  ['88', { text: '88', value: 88, qualifier: 'exact' }],
  ['10-70% hộ', { text: '10-70%', value: null, low: 10, high: 70, kind: 'percent' }],
  ['hai cấp', { text: 'hai', value: 2 }],
  ['1.3600.000', { value: null, qualifier: 'malformed' }],
])('of the marked words “%s” the reader’s grammar makes the figure', (words, expected) => {
  expect(mark(text, words)).toMatchObject({
    ...expected,
    rule: 'cán bộ thêm',
    period: { code: '2026-H1' },
    area: { code: '31135' },
  });
});

test.each([
  ['ra quân', 'markNoNumber'],
  ['88 hơn 1.600', 'markManyNumbers'],
  ['14/6/2026', 'markDate'],
])('marked “%s”: %s', (words, fault) => {
  expect(mark(text, words)).toEqual({ fault });
});

test('what is a figure already is not added, beside it something else is', () => {
  const start = text.indexOf('88');
  const taken = [{ start, end: start + 2 }];
  expect(mark(text, '88', taken)).toEqual({ fault: 'markOverlaps' });
  expect(mark(text, '88 hơn 1.600', taken)).toMatchObject({ value: 1600 });
});

test('every number that the product prints is read wherever it is marked, and its place is exact', () => {
  const value = fc.double({ min: 2, max: 1e9, noNaN: true }).map((one) => Math.round(one * 100) / 100);
  const around = fc.constantFrom('🚓 Có', 'Phấn đấu', 'Tổ', 'đội số', 'Điều');
  fc.assert(
    fc.property(value, around, fc.nat(20), fc.nat(20), (number, before, from, length) => {
      const printed = formatNumber(String(number));
      const place = [...`${before} `].length;
      const start = place + (from % printed.length);
      const figure = markFigure(`${before} ${printed} x`, { start, end: start + 1 + length }, beside);
      expect(figure).toMatchObject({
        start: place,
        end: place + printed.length,
        text: printed,
        value: number,
      });
    }),
  );
});

test('marks that lie anywhere are answered', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer(),
      fc.integer(),
      (any, start, end) => {
        const made = markFigure(any, { start, end }, beside);
        if (!('fault' in made)) expect([...any].slice(made.start, made.end).join('')).toBe(made.text);
      },
    ),
  );
});
