import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplate, notText, type TemplateParagraph } from './check-template.ts';
import { placeholders } from './placeholders.ts';

const line = (text: string, over: Partial<TemplateParagraph> = {}): TemplateParagraph => ({
  ...{ part: 'body', text, isInTable: false },
  ...over,
});
const needed = placeholders.filter(({ isNeeded }) => isNeeded).map(({ key }) => line(`{{${key}}}`));

test('a template with all that is needed, words and figures of its own has no fault', () => {
  expect(
    checkTemplate([
      ...needed,
      line('Kỳ {{ ky }}: {{T01}} tin, cùng kỳ {{T01.cung_ky}}, {{T04.x}}/{{T04.y}}'),
    ]),
  ).toEqual([]);
});

test.each<[string, TemplateParagraph, string, string]>([
  ['a key that nothing fills', line('{{noi_dunh}}'), 'unknown', 'noi_dunh'],
  ['an indicator that is none', line('Có {{T99}} tin'), 'unknown', 'T99'],
  ['a hidden part of a ratio', line('Có {{T04N}} tin'), 'unknown', 'T04N'],
  ['a side of what is no ratio', line('Có {{T01.x}} tin'), 'unknown', 'T01.x'],
  ['a brace too few', line('Có {{T01} tin'), 'broken', 'Có {{T01} tin'],
  ['single braces', line('Có {T01} tin'), 'broken', 'Có {T01} tin'],
  ['a tab within', line(`Có {{T${notText}01}} tin`), 'broken', 'Có {{T 01}} tin'],
  ['a block among words', line('Xem {{ten_loai}}'), 'not_alone', 'ten_loai'],
  ['a block in a table', line('{{ten_loai}}', { isInTable: true }), 'misplaced', 'ten_loai'],
  ['a block in a header', line('{{ten_loai}}', { part: 'margin' }), 'misplaced', 'ten_loai'],
])('%s is named', (_, paragraph, fault, words) => {
  expect(checkTemplate([...needed, paragraph])).toContainEqual({ fault, words });
});

test('each needed placeholder is missed by name, and a block that comes twice is told', () => {
  for (const { key, isNeeded } of placeholders) {
    const without = needed.filter(({ text }) => text !== `{{${key}}}`);
    expect(checkTemplate(without)).toEqual(isNeeded ? [{ fault: 'missing', words: key }] : []);
  }
  expect(checkTemplate([...needed, line('{{chu_ky}}')])).toEqual([{ fault: 'twice', words: 'chu_ky' }]);
});

test('whatever the words are, a brace that belongs to no placeholder is never let through', () => {
  const pieces = fc.array(fc.constantFrom('{', '}', '{{', '}}', '{{T01}}', 'tin ', notText, '{{ ky }}'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const rest = text.replace(/\{\{ *(T01|ky) *\}\}/g, '');
      const faults = checkTemplate([...needed, line(text)]);
      if (/[{}]/.test(rest)) expect(faults.length).toBeGreaterThan(0);
      else expect(faults).toEqual([]);
    }),
  );
});
