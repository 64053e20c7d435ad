import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const read = (text: string): string[] =>
  readFigures(text).map(({ concept, direction }) => (direction ? `${concept} ${direction}` : concept));

test('one by one, each change is of its level', () => {
  expect(
    read('Nhân dân cung cấp 7.431 tin báo, trong đó 5.600 tin có giá trị; lần lượt tăng 14,9% và 18%.'),
  ).toEqual(['tips_received', 'tips_valuable', 'tips_received up', 'tips_valuable up']);
});

test('a single change follows nothing one by one', () => {
  expect(read('Xảy ra 12 vụ cháy, 5 vụ trộm cắp, lần lượt giảm 3 vụ so với cùng kỳ.')).toHaveLength(3);
});
