import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const shareIn = (text: string): string | undefined =>
  readFigures(text).find((one) => one.kind === 'percent')?.concept;

test.each(['Khám phá: 22/24 vụ, 29 đối tượng (91,7%).', 'Xảy ra 103 vụ, làm rõ 88 vụ, bắt 120 tên (85,4%).'])(
  '%s: the share that cases make is a rate, whoever stands between',
  (text) => {
    expect(shareIn(text)).toBe('solve_rate');
  },
);

test('a share that those numbers do not make is of what it follows', () => {
  expect(shareIn('Khám phá: 22/24 vụ, 29 đối tượng (41,7%).')).toBe('persons_handled');
});

test('reports that were settled', () => {
  expect(shareIn('Công an phường thụ lý 64 tin báo, đã giải quyết 60, tỷ lệ 93,8%.')).toBe(
    'tip_resolution_rate',
  );
});

test('a last decimal that was cut off is theirs too', () => {
  expect(shareIn('Thụ lý 56 tin báo, giải quyết 52 tin (92,8%).')).toBe('tip_resolution_rate');
});
