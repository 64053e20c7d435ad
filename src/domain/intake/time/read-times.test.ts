import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchKey } from '#domain/text/search-key.ts';
import { readTimes } from './read-times.ts';
import { saidAt, timelessTexts, timePhrases } from './time-phrases.fixture.ts';

const local = (at: Date): string =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function said(text: string): string {
  const [first] = readTimes(text, saidAt);
  if (!first) return 'nothing';
  return first.range ? `${local(first.range.from)} – ${local(first.range.to)}` : 'again';
}

test.each(timePhrases)('%s', (phrase, expected) => {
  const readings = readTimes(phrase, saidAt);
  expect(readings.map(({ start, end }) => phrase.slice(start, end))).toEqual([phrase]);
  expect(said(phrase)).toBe(expected);
});

test.each(timePhrases)(
  '%s: decomposed, in capitals and inside a sentence it says the same',
  (phrase, expected) => {
    expect(said(phrase.normalize('NFD'))).toBe(expected);
    expect(said(phrase.toUpperCase())).toBe(expected);
    const isMarked = phrase !== searchKey(phrase) && /[^\p{ASCII}]/u.test(phrase);
    const sentence = isMarked
      ? `Bà con báo: ${phrase} có người lạ vào xóm`
      : `ba con bao: ${phrase} co nguoi la vao xom`;
    expect(said(sentence)).toBe(expected);
  },
);

/** Without marks these are other words, or could be a sum. */
const needMarks = /^(mai|qua)$/;

test.each(timePhrases.filter(([phrase]) => !needMarks.test(phrase) && /^[\p{L}\d ]+$/u.test(phrase)))(
  '%s is read without diacritics too',
  (phrase, expected) => {
    expect(said(searchKey(phrase))).toBe(expected);
  },
);

test.each(timelessTexts)('no time is told in: %s', (text) => {
  expect(readTimes(text, saidAt)).toEqual([]);
});

test('two times in one text are two readings, in their order', () => {
  const text = 'tối qua nó tới, sáng nay lại tới';
  expect(readTimes(text, saidAt).map(({ start, end }) => text.slice(start, end))).toEqual([
    'tối qua',
    'sáng nay',
  ]);
});

test('the end of a month that has only begun is that of the year before', () => {
  const said = (day: string) =>
    readTimes('cuối tháng 9', new Date(`${day}T05:00:00Z`))[0]?.range?.from.toISOString();
  expect(said('2024-09-01')).toMatch(/^2023-09-/);
  expect(said('2024-09-29')).toMatch(/^2024-09-/);
});

const phrase = fc.constantFrom(...timePhrases.map(([text]) => text));
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

test('whenever it is said, a range begins before it ends, and its span is in the text', () => {
  fc.assert(
    fc.property(phrase, instant, fc.string(), (text, now, rest) => {
      const whole = `${text} ${rest}`.normalize('NFC');
      for (const { range, start, end } of readTimes(whole, now)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(whole.length);
        if (range) expect(range.from.getTime()).toBeLessThanOrEqual(range.to.getTime());
      }
    }),
  );
});

test('what is told of the past has begun when it is told', () => {
  const future = /mai|nay|sau|CN|t7|này|CUỐI TUẦN/i;
  fc.assert(
    fc.property(phrase, instant, (text, now) => {
      fc.pre(!future.test(text) && !/\d{4}/.test(text));
      for (const { range } of readTimes(text, now)) {
        if (range) expect(range.from.getTime() - 30 * 60_000).toBeLessThanOrEqual(now.getTime());
      }
    }),
  );
});

test('a text of any signs is read without failing, and twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), instant, (text, now) => {
      expect(readTimes(text, now)).toEqual(readTimes(text, now));
    }),
  );
});
