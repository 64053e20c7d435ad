import { expect, test } from 'vitest';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import { figure, sentences } from './sentence.fixture.ts';
import { type Clause, renderSentence } from './sentence.ts';

test.each([
  [{ T01: '1', T02: '1' }, 'Nhân dân cung cấp 01 tin, trong đó 01 tin có giá trị.'],
  [{ T01: '1284', T02: '0' }, 'Nhân dân cung cấp 1.284 tin, không có tin nào được xác định là có giá trị.'],
  [{ T01: '0', T02: '0' }, 'Trong kỳ không có tin do Nhân dân cung cấp.'],
  [{ T02: '9', C01: '10' }, 'Có 09 tin có giá trị do Nhân dân cung cấp; qua đó làm rõ 10 vụ.'],
  [{ C02: '3' }, 'Từ tin của Nhân dân đã xử lý 03 người.'],
])('%o is told as "%s"', (values: Record<string, string>, expected) => {
  const clauses = sentences.find((one) => one[0]?.text.includes('{T01}')) ?? [];
  const book = new Map(Object.entries(values).map(([code, value]) => [code, figure(code, value, null)]));
  expect(plainText(renderSentence(clauses, book, reportWords).inlines)).toBe(expected);
});

test.each([
  ['rounded', 'Tiếp nhận 1.284 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).'],
  ['exact', 'Tiếp nhận 1.284 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).'],
] as const)('numbers read %s are exact beside the percentage', (numbers, expected) => {
  const book = new Map([['T01', figure('T01', '1284', '1167')]]);
  const clauses: Clause[] = [{ text: 'Tiếp nhận {T01} tin', compare: 'tin' }];
  const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers });
  expect(plainText(inlines)).toBe(expected);
  expect(inlines.flatMap((one) => ('figure' in one ? [one.figure.value] : []))[0]).toBe('1284');
});

test('what a share is taken of is read as it is', () => {
  const book = new Map([
    ['C04', figure('C04', '1420', null)],
    ['C05', figure('C05', '1284', null)],
  ]);
  const clauses: Clause[] = [{ text: 'Làm rõ {C05}/{C04} vụ, đạt {C05/C04}' }];
  const told = renderSentence(clauses, book, { ...reportWords, numbers: 'rounded' });
  expect(plainText(told.inlines)).toBe('Làm rõ 1.284/1.420 vụ, đạt 90,42%.');
});

test('a change is told with both numbers and none of it where there is nothing to compare', () => {
  const clauses: Clause[] = [{ text: 'Tiếp nhận {T01} tin', compare: 'tin' }];
  const told = (now: string, then: string | null): string =>
    plainText(renderSentence(clauses, new Map([['T01', figure('T01', now, then)]]), reportWords).inlines);
  expect(told('1284', '1167')).toBe(
    'Tiếp nhận 1.284 tin, tăng 117 tin so với cùng kỳ (1.284/1.167, 10,03%).',
  );
  expect(told('5', '8')).toBe('Tiếp nhận 05 tin, giảm 03 tin so với cùng kỳ (5/8, 37,5%).');
  expect(told('5', '0')).toBe('Tiếp nhận 05 tin, tăng 05 tin so với cùng kỳ.');
  expect(told('5', '5')).toBe('Tiếp nhận 05 tin, bằng cùng kỳ.');
  expect(told('5', null)).toBe('Tiếp nhận 05 tin.');
});

test('beside the comparison stands how much of a plan’s target is reached, with both its numbers', () => {
  const plan = { id: 'plan', number: '05/KH-BCĐ', day: '15/01/2026', issuer: 'Ban Chỉ đạo 138 thành phố' };
  const say = (value: string, bound: 'at_least' | 'at_most') => {
    const told = { ...figure('F01', value, '4'), target: { id: 'target', bound, value: '8', plan } };
    const clauses: Clause[] = [{ text: 'Tổ chức {F01} diễn đàn', compare: 'diễn đàn' }];
    return plainText(renderSentence(clauses, new Map([['F01', told]]), reportWords).inlines);
  };
  expect(say('6', 'at_least')).toBe(
    'Tổ chức 06 diễn đàn, tăng 02 diễn đàn so với cùng kỳ (6/4, 50%), đạt 75% chỉ tiêu giao (6/8).',
  );
  expect(say('6', 'at_most')).toBe('Tổ chức 06 diễn đàn, tăng 02 diễn đàn so với cùng kỳ (6/4, 50%).');
});
