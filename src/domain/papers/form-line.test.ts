import { expect, test } from 'vitest';
import { formLine, formLinesOfTwo } from './form-line.ts';

test('what is said stands after its label; dots for the pen run to the next field and to the margin', () => {
  const { inlines } = formLine({ label: 'Họ tên', value: ' Nguyễn A ' }, { label: 'Số' });
  expect(inlines).toEqual([
    { text: 'Họ tên: Nguyễn A', tab: { to: 0.5, dots: false } },
    { text: ' Số: ', tab: { to: 1, dots: true } },
  ]);
});

test('a last field that is filled in needs no tab', () => {
  expect(formLine({ label: 'Nơi ở', value: 'Ninh Kiều' }).inlines).toEqual([{ text: 'Nơi ở: Ninh Kiều' }]);
});

test('two fields share a line while both are short', () => {
  const short = { label: 'Số', value: '1' };
  expect(formLinesOfTwo(short, short)).toEqual([formLine(short, short)]);
  const long = { label: 'Nơi ở', value: 'hẻm 12 đường 30 tháng 4, Ninh Kiều' };
  expect(formLinesOfTwo(short, long)).toEqual([formLine(short), formLine(long)]);
});
