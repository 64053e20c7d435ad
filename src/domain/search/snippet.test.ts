import fc from 'fast-check';
import { expect, test } from 'vitest';
import { told } from './search.fixture.ts';
import { snippetOf } from './snippet.ts';
import { parseTipQuery } from './tip-query.ts';

const snippet = (texts: ReturnType<typeof told>, typed: string) => {
  const query = parseTipQuery(typed);
  return snippetOf(texts, query.by === 'words' ? query.terms : []);
};
const marked = (one: ReturnType<typeof snippet>) =>
  one.parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test.each([
  ['Xe trước cửa của tôi', 'cửa', 'Xe trước [cửa] của tôi'],
  ['Xe trước cửa của tôi', 'cua', 'Xe trước [cửa] [của] tôi'],
  ['Gọi 0907 123 456 nhé', '+84907123456', 'Gọi [0907 123 456] nhé'],
  ['Biển 65F1-123.45', '12345', 'Biển 65F1-[123.45]'],
  ['Mất xe máy, xe đạp', '"xe máy"', 'Mất [xe máy], xe đạp'],
])('%s, asked for %s, shows %s', (text, typed, expected) => {
  expect(marked(snippet(told(text), typed))).toBe(expected);
});

test('the field with the most of what was asked for is shown', () => {
  const texts = told('Có xe', { place: 'Bến đò cũ', more: ['hỏi thêm bến đò nào'] });
  expect(snippet(texts, 'bến đò cũ')).toMatchObject({ field: 'place' });
  expect(snippet(texts, 'bến đò nào')).toMatchObject({ field: 'more' });
});

test('a long text is cut at words around the first hit', () => {
  const one = snippet(told(`${'chữ '.repeat(100)}trộm ${'chữ '.repeat(100)}`), 'trộm');
  const text = marked(one);
  expect(text).toContain('[trộm]');
  expect(text.length).toBeLessThan(240);
  expect(text.startsWith('…chữ')).toBe(true);
  expect(text.endsWith('…')).toBe(true);
});

test('the parts are a piece of the text, whatever was written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ maxLength: 20 }),
      (text, typed) => {
        const { parts } = snippet(told(text), typed);
        const piece = parts
          .map((part) => part.text)
          .join('')
          .replace(/^…|…$/g, '');
        expect(text.normalize('NFC').replace(/\s/g, ' ')).toContain(piece);
      },
    ),
  );
});
