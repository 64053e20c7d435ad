import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFromBytes } from './tip-code.ts';
import { codeToWords, parseWords, plainWord, readWordList } from './tip-words.ts';

const text = readFileSync(join(import.meta.dirname, '../../../db/reference/words.txt'), 'utf8');
const list = readWordList(text);
const anyCode = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(codeFromBytes);

const withoutTone = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

/** How a syllable sounds to somebody from elsewhere: what the north or the south merges, merged; no tone. */
function asHeard(word: string): string {
  return withoutTone(word)
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/^gi(?=[aăâeêioôơuưy])/, 'd')
    .replace(/^gi/, 'di')
    .replace(/^r/, 'd')
    .replace(/^s/, 'x')
    .replace(/^tr/, 'ch')
    .replace(/^l/, 'n')
    .replace('ươu', 'iêu')
    .replace('ưu', 'iu')
    .replace(/^([^aăâeêioôơuư]*)y$/, '$1i');
}

test('the list has 1,024 words, in order, each one written syllable in composed form', () => {
  expect(list.words).toHaveLength(1024);
  expect(list.words.map(plainWord)).toEqual(list.words.map(plainWord).toSorted());
  for (const word of list.words) {
    expect(word).toBe(word.normalize('NFC').toLowerCase());
    expect(plainWord(word)).toMatch(
      /^(ngh?|[cgknpt]h|gi|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(ch|n[gh]?|[cmpt])?$/,
    );
  }
});

test('the list is the one under which codes were dictated', () => {
  expect(hash('sha256', list.words.join('\n'))).toBe(
    '5cdba85195aacfc6f014ab2d4f80149452eaa72919ab18d34bef31bc701a480e',
  );
});

test('all words stay distinct without tone and diacritic', () => {
  expect(new Set(list.words.map(plainWord)).size).toBe(1024);
});

test('no two words sound alike to a northern or a southern ear', () => {
  const heard = new Map<string, string[]>();
  for (const word of list.words) heard.set(asHeard(word), [...(heard.get(asHeard(word)) ?? []), word]);
  expect([...heard.values()].filter((words) => words.length > 1)).toEqual([]);
});

test('no number, and no word of hurt, crime, insult or mourning', () => {
  const barred = (
    'một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn vạn không ' +
    'chết giết chém đâm bắn đánh đập máu đau khổ khóc buồn sầu tang mồ mộ ma quỷ bệnh ốm liệt điếc mù què ' +
    'công an tù tội án bắt phạt giam khai tố cáo trộm cướp lừa gian dối thù hận giặc súng dao bom mìn ' +
    'ngu dốt đĩ điếm dâm hiếp lồn cặc buồi đít cứt địt đụ vú dái háng mông chó lợn khốn nạn'
  ).split(' ');
  expect(list.words.filter((word) => barred.includes(word))).toEqual([]);
});

test('a code becomes eight words that read back, with and without diacritics', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const words = codeToWords(list, code);
      expect(words).toHaveLength(8);
      expect(parseWords(list, words.join(' '))).toEqual({ ok: true, code });
      expect(parseWords(list, words.map(plainWord).join(' '))).toEqual({ ok: true, code });
      expect(parseWords(list, ` ${words.join(', ').normalize('NFD').toUpperCase()}.\n`)).toEqual({
        ok: true,
        code,
      });
    }),
  );
  expect(codeToWords(list, codeFromBytes(Buffer.alloc(10)))).toEqual(Array(8).fill(list.words[0]));
  expect(codeToWords(list, codeFromBytes(Buffer.alloc(10, 255)))).toEqual(Array(8).fill(list.words[1023]));
});

test('a tone heard wrong does not matter', () => {
  const [first, second] = [codeFromBytes(Buffer.alloc(10, 7)), codeFromBytes(Buffer.alloc(10, 200))];
  for (const code of [first, second]) {
    const words = codeToWords(list, code).map((word) => withoutTone(word));
    expect(parseWords(list, words.join('-'))).toEqual({ ok: true, code });
  }
});

test('wrong words are named, a wrong number of words is counted', () => {
  const words = codeToWords(list, codeFromBytes(Buffer.alloc(10, 9)));
  expect(parseWords(list, words.slice(1).join(' '))).toEqual({ ok: false, wrong: 'length', found: 7 });
  expect(parseWords(list, '')).toEqual({ ok: false, wrong: 'length', found: 0 });
  expect(parseWords(list, words.with(2, 'Zebra').join(' '))).toEqual({
    ok: false,
    wrong: 'word',
    found: ['Zebra'],
  });
});

test('a damaged list is refused', () => {
  expect(() => readWordList(text.replace(/\n[^\n]+\n$/, '\n'))).toThrow('1023');
  expect(() => readWordList(text.replace(/\nyếm\n/, '\nyêm\n').replace(/\nyên\n/, '\nyém\n'))).toThrow(
    'distinct',
  );
});
