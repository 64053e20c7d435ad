import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from '#domain/text/search-key.ts';
import { communeNames } from './communes.ts';
import { sentences } from './intake-sentences.fixture.ts';
import { readIntake } from './read-intake.ts';
import { saidAt } from './time/time-phrases.fixture.ts';
import { withoutSpans } from './without-spans.ts';
import type { Span } from './words.ts';

const communes = communeNames([
  { code: '31120', name: 'Cái Khế', type: 'Phường' },
  { code: '31135', name: 'Ninh Kiều', type: 'Phường' },
  { code: '31315', name: 'Nhơn Ái', type: 'Xã' },
  { code: '31480', name: 'Long Phú 1', type: 'Phường' },
]);
const read = (text: string) => readIntake(text, { now: saidAt, communes });

describe.each(sentences)('$said', ({ said, ...expected }) => {
  test('says this and nothing else', () => {
    const reading = read(said);
    const words = (spans: readonly Span[]) => spans.map(({ start, end }) => reading.text.slice(start, end));
    const told = {
      times: words(reading.times),
      places: words(reading.places),
      points: words(reading.points),
      communes: reading.communes.map((one) => `${reading.text.slice(one.start, one.end)}=${one.code}`),
      plates: reading.plates.map(({ plate, kind }) => `${plate}/${kind}`),
      phones: reading.phones.map(({ phone, ofSender }) => `${phone}${ofSender ? '*' : ''}`),
      kinds: reading.kinds.map((one) => `${reading.text.slice(one.start, one.end)}=${one.tag}`),
      hints: words(reading.hints),
    };
    expect(Object.fromEntries(Object.entries(told).filter(([, list]) => list.length > 0))).toEqual(expected);
  });

  test('says the same decomposed', () => {
    expect(read(said.normalize('NFD'))).toEqual(read(said));
  });
});

const example = 'mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4, chị bán tạp hóa báo';

test('typed without diacritics the example says the same', () => {
  const plain = read('mat xe wave 65f1 123.45 toi qua 22h hem 12 duong 30/4, chi ban tap hoa bao');
  const marked = read(example);
  expect(plain.times.map(({ range }) => range)).toEqual(marked.times.map(({ range }) => range));
  expect(plain.plates[0]?.plate).toBe('65F1-123.45');
  expect(plain.kinds[0]?.tag).toBe('theft');
  expect(plain.places.map(({ start, end }) => plain.text.slice(start, end))).toEqual(['hem 12 duong 30/4']);
  expect(plain.hints[0]?.text).toBe('chi ban tap hoa bao');
});

test('without its hints a text names nobody who told it', () => {
  const { text, hints } = read(example);
  expect(withoutSpans(text, hints)).toBe('mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4');
});

test.each([
  ['65F1-123.45', '65F1-123.45'],
  ['65f112345', '65F1-123.45'],
  ['65F1 1234', '65F1-1234'],
  ['65A-123.45', '65A-123.45'],
  ['29AA-678.90', '29AA-678.90'],
  ['65MĐ1-234.56', '65MĐ1-234.56'],
  ['65LD-012.34', '65LD-012.34'],
  ['80-011-NG-01', '80-011-NG-01'],
  ['QA-12-34', 'QA-12-34'],
  ['biển số đuôi 678', '678'],
  ['51G 888.88', '51G-888.88'],
])('the plate %s is %s', (typed, plate) => {
  expect(read(`xe ${typed} chạy qua`).plates.map((one) => one.plate)).toEqual([plate]);
});

test.each(['13F1-123.45', '65 xe 1234', 'số 6512345', '30/4', '100.000 đồng'])('%s is no plate', (text) => {
  expect(read(text).plates).toEqual([]);
});

test.each(['gọi 113', 'mất 0912 đồng', '65F1-123.45', 'stk 0123456789012'])('%s holds no phone', (text) => {
  expect(read(text).phones).toEqual([]);
});

test('a commune of the officer comes before its namesake elsewhere, one with its kind before a bare name', () => {
  const names = communeNames([
    { code: '1', name: 'Tân Long', type: 'Xã' },
    { code: '2', name: 'Tân Long', type: 'Phường' },
  ]);
  const inOwn = readIntake('ở Tân Long', { now: saidAt, communes: names, isOwn: (code) => code === '2' });
  expect(inOwn.communes.map(({ code }) => code)).toEqual(['2', '1']);
  const typed = readIntake('ở xã Tân Long', { now: saidAt, communes: names, isOwn: (code) => code === '2' });
  expect(typed.communes.map(({ code }) => code)).toEqual(['1']);
});

const spansOf = (text: string): Span[] => {
  const { times, places, communes: named, plates, phones, kinds, hints } = read(text);
  return [...times, ...places, ...named, ...plates, ...phones, ...kinds, ...hints];
};
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...sentences.flatMap(({ said }) => said.split(' '))),
    fc.constantFrom(...sentences.flatMap(({ said }) => searchKey(said).split(' '))),
    fc.string({ maxLength: 6 }),
  ),
  { maxLength: 30 },
);

test('whatever is typed, every proposal has its words in the text', () => {
  fc.assert(
    fc.property(pieces, (words) => {
      const text = words.join(' ');
      const whole = text.normalize('NFC');
      for (const { start, end } of spansOf(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(whole.length);
        expect(whole.slice(start, end).trim()).not.toBe('');
      }
    }),
  );
});

test('times, places, plates, phones and hints never claim the same words', () => {
  fc.assert(
    fc.property(pieces, (words) => {
      const { times, places, plates, hints } = read(words.join(' '));
      const all = [...times, ...places, ...plates].sort((a, b) => a.start - b.start);
      all.slice(1).forEach((one, i) => {
        expect(all[i]?.end ?? 0).toBeLessThanOrEqual(one.start);
      });
      for (const hint of hints) {
        expect([...times, ...places].some(({ start, end }) => start < hint.end && hint.start < end)).toBe(
          false,
        );
      }
    }),
  );
});

test('taking hints out leaves the rest as it was typed', () => {
  fc.assert(
    fc.property(pieces, (words) => {
      const { text, hints } = read(words.join(' '));
      const left = withoutSpans(text, hints);
      for (const { text: hint } of hints)
        expect(left.length).toBeLessThanOrEqual(text.length - hint.length + 1);
    }),
  );
});
