import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { isInterlaced } from './glyph-runs.ts';
import { tinyPdf } from './tiny-pdf.fixture.ts';

const run = (words: string, x: number, width: number) => ({ words, x, y: 700, width, size: 12 });

test('letters of a second font, drawn into the gaps that the first left, stand in their words', async () => {
  // 12 points Helvetica: `b` ends at 66.7, the blank after it at 70
  const page = [
    { x: 60, y: 700, words: 'b o ve 2 xa' },
    { x: 67, y: 700, words: 'i' },
  ];
  const { text } = await readDocument(
    tinyPdf([[...page, { x: 60, y: 680, words: 'Ket qua trong ky' }]]),
    'a.pdf',
  );
  expect(text).toMatch(/^bio ve 2 xa/);
});

test('runs one after the other are taken as they come, those over each other are not', () => {
  expect(isInterlaced([run('Thu', 60, 20), run('giữ', 84, 20), run('3 xe', 300, 20)])).toBe(false);
  expect(isInterlaced([run('b o v', 60, 40), run('ả', 66, 6)])).toBe(true);
  expect(isInterlaced([run('b o v', 60, 40), { ...run('ả', 66, 6), y: 650 }])).toBe(false);
});
