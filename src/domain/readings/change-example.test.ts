import { expect, test } from 'vitest';
import { readReport } from '#domain/reading/read-report.ts';
import { changeExample } from './change-example.ts';
import { isReadAsCorrected } from './check-example.ts';
import { ofOwnArea } from './of-own-area.ts';
import { saidOf } from './said.ts';

const text = 'Năm 2025, phường làm tốt. Phường tổ chức 96 cuộc tuyên truyền, phát 500 tờ rơi.';
const points = Array.from(text);
const [sessions] = readReport(text).map((figure) => ofOwnArea(points, figure, '31135'));
if (!sessions) throw new Error('The text has two figures.');
const proposed = saidOf(sessions);

test('an example has the sentence before, so that the reader meets the figure again at its place', () => {
  const example = changeExample(points, sessions, { ...proposed, concept: 'leaflets' });
  expect([example.before, example.sentence.slice(0, 16)]).toEqual([
    'Năm 2025, phường làm tốt. ',
    'Phường tổ chức 9',
  ]);
  expect(isReadAsCorrected(example)).toBe(false);
  expect(isReadAsCorrected({ ...example, corrected: example.proposed })).toBe(true);
});

test('the first sentence has none before it', () => {
  const first = Array.from('Phường phát 500 tờ rơi.');
  const [leaflets] = readReport(first.join(''));
  expect(leaflets && changeExample(first, leaflets, null).before).toBe('');
});

test('whose document it is, is told only where the area is what was changed', () => {
  const same = changeExample(points, sessions, { ...proposed, value: '95' });
  expect(JSON.stringify(same)).not.toContain('31135');
  const moved = changeExample(points, sessions, { ...proposed, area: '92' });
  expect([moved.proposed?.area, moved.corrected?.area]).toEqual(['31135', '92']);
});

test('a rejected figure is right when none is read there any more', () => {
  const example = changeExample(points, sessions, null);
  expect(isReadAsCorrected(example)).toBe(false);
  expect(isReadAsCorrected({ ...example, sentence: example.sentence.replace('96', 'nhiều') })).toBe(true);
});
