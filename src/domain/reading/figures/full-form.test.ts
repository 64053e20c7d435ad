import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';
import { fullFormOf } from './full-form.ts';
import { type Unit, unitAt } from './unit.ts';

function fullFormIn(text: string, noun: string): string | null {
  const { units } = parseText(text);
  const at = units.findLastIndex(({ key }) => key === noun);
  const found: Unit | null = fullFormOf(units, at - 1, unitAt(units, at));
  return found?.key ?? null;
}

test('a short noun stands for the longer one said before it', () => {
  expect(fullFormIn('Xã có các tổ liên gia tự quản; ấp 3 lập 5 tổ', 'tổ')).toBe('tổ liên gia tự quản');
  expect(fullFormIn('Cơ sở lưu trú nhiều, kiểm tra 5 cơ sở', 'cơ sở')).toBe('cơ sở lưu trú');
});

test('the nearest longer noun counts, and none where none was said', () => {
  expect(fullFormIn('Tổ liên gia tự quản thay tổ nhân dân tự quản, nay 5 tổ', 'tổ')).toBe(
    'tổ nhân dân tự quản',
  );
  expect(fullFormIn('Thành lập 5 tổ', 'tổ')).toBeNull();
});

test('a noun that is no short form stands for itself', () => {
  expect(fullFormIn('Vụ trộm cắp nhiều, có 5 vụ', 'vụ')).toBeNull();
});
