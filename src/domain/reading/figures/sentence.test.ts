import { expect, test } from 'vitest';
import { parseText } from '../parse-text.ts';

function sentencesOf(text: string): string[] {
  const { units, sentences, cut } = parseText(text);
  return sentences.map(({ from, to, heading }) => {
    const words = cut(units[from]?.first ?? 0, units[to - 1]?.last ?? 0);
    return heading ? `# ${words}` : words;
  });
}

test('a full stop before a capital, a number or a line end closes a sentence', () => {
  expect(sentencesOf('Bắt 3 đối tượng. Thu 2 xe. 5 vụ khác đang điều tra.')).toEqual([
    'Bắt 3 đối tượng',
    'Thu 2 xe',
    '5 vụ khác đang điều tra',
  ]);
});

test.each(['TP. Cần Thơ có 3 vụ', 'Ông Q. Minh bắt 2 tên', 'thu 1.327 viên'])(
  '%s is one sentence',
  (text) => {
    expect(sentencesOf(text)).toHaveLength(1);
  },
);

test('a line without a stop is a heading, one that ends with a colon or semicolon is none', () => {
  expect(
    sentencesOf('I. KẾT QUẢ\nTrong tháng:\nbắt 3 vụ;\nxử lý 2 vụ.').map((one) => one.startsWith('#')),
  ).toEqual([false, true, false, false, false]);
});

test.each(['Nhân khẩu ........ 17.655', 'Nhân khẩu ……… 17.655'])(
  '%s: dots that lead to a number end nothing',
  (line) => {
    expect(sentencesOf(line)).toEqual([`# ${line}`]);
  },
);
