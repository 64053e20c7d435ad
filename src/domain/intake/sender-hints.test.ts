import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSenderHints } from './sender-hints.ts';
import { readWords } from './words.ts';

const hints = (text: string) => readSenderHints(text, readWords(text)).map((hint) => hint.text);

test.each([
  ['chị Lan bán tạp hóa đầu hẻm báo có người lạ', ['chị Lan bán tạp hóa đầu hẻm báo']],
  ['do anh Tư gọi báo, mất xe', ['do anh Tư gọi báo']],
  ['Mất xe, chủ quán trình báo', ['chủ quán trình báo']],
  ['người báo: bà Sáu, xe màu đỏ', ['người báo: bà Sáu']],
  ['theo bà con, tối nào cũng ồn', ['theo bà con']],
  // a weak word of telling tells only where the clause ends with it, or a number follows
  ['anh Ba gọi, mất xe', ['anh Ba gọi']],
  ['anh Ba gọi 0900 000 000', ['anh Ba gọi']],
  ['anh Ba gọi đòi tiền', []],
  // the person is not at the head of a clause: somebody in the tip
  ['thấy chị Lan báo giá', []],
  ['anh Ba lấy xe', []],
  // too far from what the person does
  ['chị một hai ba bốn năm sáu bảy tám chín mười báo', []],
  ['', []],
])('“%s” hints at %j', (text, expected) => {
  expect(hints(text)).toEqual(expected);
});

test('a hint is a part of its text, and two never overlap', () => {
  const word = fc.constantFrom(
    'chị',
    'Lan',
    'báo',
    'gọi',
    'do',
    'theo',
    ',',
    ':',
    'mất xe',
    'người báo',
    '0900',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const hint of readSenderHints(text, readWords(text))) {
        expect(text.slice(hint.start, hint.end)).toBe(hint.text);
        expect(hint.start).toBeGreaterThanOrEqual(end);
        end = hint.end;
      }
    }),
  );
});
