import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInProse, formatNumber } from '#domain/numbers/format-number.ts';
import { proposeRounded } from '#domain/numbers/propose-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { proseRounding } from '#domain/official-documents/prose-rounding.ts';
import { readFigures } from '../read-figures.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { readAmount } from './read-amount.ts';

const read = (text: string) => readAmount(tokenise(text), 0);

test.each([
  ['1.327', 1327],
  ['36,4', 36.4],
  ['8,215', 8.215],
  ['1223', 1223],
  ['09', 9],
  ['6,8 tỷ', 6.8e9],
  ['98,35 triệu', 98_350_000],
  ['2.000 tỉ', 2e12],
  ['5 nghìn tỷ', 5e12],
  ['600 ngàn', 600_000],
  ['1 tỷ 200 triệu', 1.2e9],
  ['2 triệu rưỡi', 2.5e6],
  ['2 vạn', 20_000],
  ['hai', 2],
  ['mười lăm', 15],
  ['hai mươi mốt', 21],
  ['ba mươi tư', 34],
  ['chín mươi', 90],
  ['hai trăm linh năm', 205],
  ['ba trăm mười', 310],
  ['một nghìn hai trăm', 1200],
  ['hai triệu ba trăm nghìn', 2_300_000],
  ['một tỷ', 1e9],
  ['nửa triệu', 500_000],
  ['nghìn', 1000],
  ['32%', 32],
  ['hai mươi phần trăm', 20],
])('“%s” is %d', (text, value) => {
  expect(read(text)?.value).toBeCloseTo(value, 6);
});

test.each(['1.3600.000', '52/3,118', '21/3 4 vụ', '15, 300 ha', '6.77'])(
  '“%s” is malformed, never guessed',
  (text) => {
    expect(read(text)).toMatchObject({ shape: 'malformed', value: null });
  },
);

test.each(['hàng chục', 'hàng trăm', 'cả trăm', 'hàng tỷ', 'hàng chục nghìn', 'vài chục'])(
  '“%s” is vague',
  (text) => {
    expect(read(text)).toMatchObject({ shape: 'vague', value: null });
  },
);

test.each([
  ['10-70%', 10, 70],
  ['3 đến 7 triệu', 3e6, 7e6],
  ['3-7 triệu', 3e6, 7e6],
  ['300 triệu đến 1 tỷ', 3e8, 1e9],
  ['1.600 – 1.800', 1600, 1800],
  ['182,5% / năm đến 328%', 182.5, 328],
])('“%s” is a range', (text, low, high) => {
  expect(read(text)).toMatchObject({ value: null, low, high });
});

test.each([
  ['1.204/1.377', 1204, 1377],
  ['2/3', 2, 3],
  ['hai phần ba', 2, 3],
])('“%s” keeps both sides', (text, value, denominator) => {
  expect(read(text)).toMatchObject({ shape: 'ratio', value, denominator });
});

test.each([
  ['tuần tra 1. 250 lượt', ['1. 250']],
  ['phạt 4. 150 triệu đồng', ['4. 150 triệu']],
  ['phạt 12 .500.000 đồng', ['12 .500.000']],
  ['Số vụ còn 19. 750 hộ ký cam kết', ['19', '750']],
  ['Lúc 7h3 0 sáng, bắt 5 đối tượng', ['5']],
  ['Lúc 7h30, bắt 5 đối tượng', ['5']],
  ['Tối ngày 1 5/11/2024, bắt 5 đối tượng', ['5']],
  ['Tại Km1 4 đường tránh, bắt 5 đối tượng', ['5']],
])('what a conversion tore apart is reported whole or is no figure: %s', (text, found) => {
  const read = readFigures(text);
  expect(read.map((figure) => figure.text)).toEqual(found);
  for (const figure of read) expect(figure.value === null).toBe(/ /.test(figure.text));
});

/** Numbers as the product prints them, in a sentence as its reports have them. */
const figureIn = (sentence: string) => readFigures(sentence)[0];

test('every number that the product prints is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (hundredths) => {
      const value = hundredths / 100;
      expect(figureIn(`Thu giữ ${formatNumber(value, 2)} kg pháo.`)?.value).toBe(value);
    }),
  );
});

test('padded, shared and rounded numbers are read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5_000_000 }), fc.nat(), (whole, seed) => {
      const part = seed % (whole + 1);
      expect(figureIn(`Làm rõ ${formatInProse(whole)} vụ.`)?.value).toBe(whole);
      expect(
        figureIn(`Có ${formatInProse(part)}/${formatInProse(whole)} khu dân cư đạt tiêu chuẩn.`),
      ).toMatchObject({
        value: part,
        denominator: whole,
      });
      const rounded = proposeRounded(whole, proseRounding);
      const qualifier = rounded.startsWith('gần') ? 'almost' : rounded.startsWith('hơn') ? 'over' : 'exact';
      const read = figureIn(`Xử lý ${rounded} trường hợp.`);
      expect(read?.qualifier).toBe(qualifier);
      const { low, high } = boundsOf(qualifier, read?.value ?? null);
      expect(low !== null && high !== null && low <= whole && whole <= high).toBe(true);
    }),
  );
});

test.each(['tỷ suất', 'tỷ giá', 'tỷ số', 'tỷ lệ', 'triệu tập', 'nửa tỷ lệ'])(
  '%s begins like a magnitude and is no number',
  (words) => {
    expect(read(words)).toBeNull();
    expect(readFigures(`Theo ${words} 3,7 vụ/10.000 dân`).map(({ value }) => value)).toEqual([3.7]);
  },
);

test.each([
  ['mười năm', 10],
  ['hai mươi năm', 20],
  ['mười lăm', 15],
])('%s: five after tens is said otherwise', (words, value) => {
  expect(read(words)?.value).toBe(value);
});
