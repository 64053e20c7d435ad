import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const told = (text: string) => readReport(text).map((one) => [one.text, one.rule, one.because]);

test('each figure tells the words that its rule went by', () => {
  expect(told('Nhân dân cung cấp gần 1.600 nguồn tin có giá trị, giúp Công an bắt 12 đối tượng.')).toEqual([
    ['1.600', '[tip] tips_valuable ← n:valuable|value', ['nguồn tin có giá trị']],
    ['12', '[person] persons_handled ← v:arrest|handle|fine', ['bắt']],
  ]);
});

test('what another figure is taken over from has no words of its own, nor has a default', () => {
  expect(told('Xảy ra 84 vụ, giảm 12 vụ. Có 5 buổi.')).toEqual([
    ['84', '[case] cases_total ← l:occur', ['Xảy ra']],
    ['12', 'thay đổi của: cases_total', []],
    ['5', expect.stringMatching(/mặc định$/), []],
  ]);
});
