import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey } from '../text/search-key.ts';
import { officialTones } from '../text/tone-placement.ts';
import { addRow, bytesOf, removeRow } from './area-index.ts';
import { wordFolder } from './fold-words.ts';
import { indexedText } from './indexed-text.ts';
import { newestHits, pageOf } from './newest-hits.ts';
import { scanArea } from './scan-area.ts';
import { find, idOf, indexOf, told } from './search.fixture.ts';
import { parseTipQuery } from './tip-query.ts';

test('words are found with or without diacritics, whatever the writing, the newest first', () => {
  const index = indexOf([
    told('Có người lấy TIỀN ở quầy'),
    told('Nhà bên xây tiên cảnh'),
    told('tien'),
    told('Không có gì'),
  ]);
  expect(find(index, 'tien')).toEqual([2, 1, 0]);
  expect(find(index, 'tien'.normalize('NFD'))).toEqual([2, 1, 0]);
  // the right diacritics come first
  expect(find(index, 'tiền')).toEqual([0, 2, 1]);
  expect(find(index, 'tiền'.normalize('NFD'))).toEqual([0, 2, 1]);
  expect(find(index, 'vàng')).toEqual([]);
});

test('both tone placements are the same word with the same diacritics', () => {
  const index = indexOf([told('Phường Bình Thuỷ'), told('thụy'), told('Bình Thủy'.normalize('NFD'))]);
  expect(find(index, 'thủy')).toEqual([2, 0, 1]);
  expect(find(index, 'thuỷ')).toEqual([2, 0, 1]);
});

test('every word must be there; quotation marks keep them together and inside one field', () => {
  const index = indexOf([
    told('xe đỏ và áo máy'),
    told('mất xe máy'),
    told('đầu hẻm có xe', { place: 'máy xay lúa' }),
  ]);
  expect(find(index, 'xe máy')).toEqual([2, 1, 0]);
  expect(find(index, '"xe may"')).toEqual([1]);
  expect(find(index, '“xe máy” mất')).toEqual([1]);
  expect(find(index, 'x')).toEqual([]);
});

test.each([
  ['65F1-123.45', '65f112345'],
  ['65 F1 123 45', '65F1-123.45'],
  ['65f112345', '65-F1 12345'],
  ['51K-123.45', '51k12345'],
  ['80A-1234', '80a 1234'],
  ['0907 123 456', '0907123456'],
  ['+84 907.123.456', '0907-123-456'],
  ['84907123456', '0907 123 456'],
  ['(0292) 382 1234', '02923821234'],
  ['65F1-123.45', '123.45'],
  ['65F1-123.45', '12345'],
])('%s is found by %s', (written, typed) => {
  const index = indexOf([
    told(`Xe biển ${written} chạy về hướng chợ`),
    told('Xe biển 65F1-999.99, gọi 0900 000 000'),
  ]);
  expect(find(index, typed)).toEqual([0]);
  expect(find(index, `chợ ${typed}`)).toEqual([0]);
});

test('Khmer and other scripts are found inside their runs', () => {
  const index = indexOf([told('មានចោរលួចម៉ូតូនៅផ្សារ'), told('Ἀθῆναι'), told('chợ')]);
  expect(find(index, 'ម៉ូតូ')).toEqual([0]);
  expect(find(index, 'αθηναι')).toEqual([1]);
});

test('a page goes on where the one before ended, through both tiers', () => {
  const tips = Array.from({ length: 90 }, (_, n) =>
    told(n % 3 === 0 ? 'tiền' : n % 3 === 1 ? 'tiên' : 'khác'),
  );
  const index = indexOf(tips);
  const query = parseTipQuery('tiền');
  if (query.by !== 'words') throw new Error('words');
  const seen: string[] = [];
  let after: Parameters<typeof newestHits>[1];
  do {
    const found = newestHits(20, after);
    scanArea(index, '31135', query.terms, found);
    const page = pageOf(found);
    seen.push(...page.map(({ id }) => id));
    after = page.at(-1);
  } while (after);
  const numbers = seen.map((id) => Number.parseInt(id.slice(0, 8), 16));
  const newestFirst = (rest: number) =>
    Array.from({ length: 90 }, (_, n) => 89 - n).filter((n) => n % 3 === rest);
  expect(numbers).toEqual([...newestFirst(0), ...newestFirst(1)]);
});

test('a tip that was taken out is found no more and its words are overwritten', () => {
  const index = indexOf([told('dao găm dài'), told('dao phay')]);
  removeRow(index, idOf(0));
  expect(find(index, 'dao')).toEqual([1]);
  expect(index.pieces.some((piece) => piece.includes('gam'))).toBe(false);
  expect(index.pieces.some((piece) => piece.includes('phay'))).toBe(true);
});

const syllables = ['xe', 'xé', 'xẻ', 'tiền', 'tiên', 'hòa', 'hoà', 'hoa', 'đỏ', 'do', 'a', '12', 'MÁY', 'ន'];
const text = fc.array(fc.constantFrom(...syllables), { maxLength: 8 }).map((words) => words.join(' '));

test('finds what a naive search finds, in its order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text, at: fc.integer({ min: 0, max: 50 }), isGone: fc.boolean() }), {
        maxLength: 60,
      }),
      fc.array(fc.constantFrom(...syllables.filter((word) => word !== 'ន')), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 10 }),
      (tips, asked, isPhrase, limit) => {
        const index = indexOf([]);
        const fold = wordFolder();
        for (const [n, tip] of tips.entries()) {
          addRow(index, {
            id: idOf(n),
            receivedAt: tip.at,
            track: 0,
            text: indexedText(told(tip.text), fold),
          });
        }
        for (const [n, tip] of tips.entries()) if (tip.isGone) removeRow(index, idOf(n));
        const query = isPhrase ? `"${asked.join(' ')}"` : asked.join(' ');
        expect(find(index, query, limit)).toEqual(naive(tips, asked, isPhrase).slice(0, limit));
      },
    ),
  );
});

function naive(
  tips: readonly { text: string; at: number; isGone: boolean }[],
  asked: readonly string[],
  isPhrase: boolean,
): number[] {
  const key = (words: readonly string[]) => ` ${words.map(searchKey).join(' ')} `;
  const spelt = (word: string) => officialTones(word.toLowerCase());
  const isMarked = (word: string) => spelt(word) !== searchKey(word);
  const runs = (words: readonly string[], length: number) =>
    words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length));
  const groups = isPhrase ? [asked] : asked.map((word) => [word]);
  const hits = tips.flatMap(({ text: told, at, isGone }, n) => {
    const words = told.split(' ').filter(Boolean);
    const fits = groups.every((group) => key(words).includes(key(group)));
    if (isGone || !fits) return [];
    const exact = groups.every((group) =>
      runs(words, group.length).some((run) =>
        group.every((word, i) =>
          isMarked(word) ? spelt(run[i] ?? '') === spelt(word) : searchKey(run[i] ?? '') === searchKey(word),
        ),
      ),
    );
    return [{ n, at, exact: exact || !asked.some(isMarked) }];
  });
  return hits.sort((a, b) => Number(b.exact) - Number(a.exact) || b.at - a.at || b.n - a.n).map(({ n }) => n);
}

test('words joined by blanks are the search key', () => {
  const fold = wordFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      expect(
        fold(written)
          .map(({ folded }) => folded)
          .join(' '),
      ).toBe(searchKey(written));
    }),
  );
});

test('an index of a thousand usual tips takes no more than 600 bytes a tip', () => {
  const description = 'Chiều nào cũng có nhóm tụ tập đá gà ăn tiền ở bãi đất trống. '.repeat(4);
  const index = indexOf(
    Array.from({ length: 1000 }, () => told(description, { place: 'Bãi đất trống cuối hẻm' })),
  );
  // one piece and the reserve of the rows are there whatever the number of tips
  expect(bytesOf(index) - 64 * 1024).toBeLessThan(600 * 1000);
});
