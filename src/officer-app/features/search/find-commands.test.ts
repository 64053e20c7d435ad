import { expect, test } from 'vitest';
import { exampleTips } from '../../shared/examples.ts';
import { findOptions, tipNumberIn } from './find-commands.ts';

const known = {
  pages: [
    { to: '/', label: 'Hôm nay' },
    { to: '/hop-tin', label: 'Hộp tin' },
  ],
  communes: [
    { code: '31120', name: 'phường Cái Khế' },
    { code: '31168', name: 'phường Bình Thủy' },
  ],
  found: [],
  tips: [],
};
const labels = (text: string, more = {}) =>
  findOptions(text, { ...known, ...more }).map(({ kind, label }) => `${kind}: ${label}`);

test('nothing typed offers the pages', () => {
  expect(labels('')).toEqual(['page: Hôm nay', 'page: Hộp tin']);
});

test('pages and communes are found without diacritics', () => {
  expect(labels('hop')).toEqual(['page: Hộp tin']);
  expect(labels('thuỷ')).toEqual(['area: Phường Bình Thủy']);
  expect(labels('ai khe')).toEqual([]);
});

test('a tip is named by six digits, with or without the word before them', () => {
  expect(tipNumberIn(' Tin a1B2c3 ')).toBe('a1B2c3');
  expect(tipNumberIn('A1B2C')).toBeUndefined();
  expect(tipNumberIn('phường')).toBeUndefined();
  expect(labels('a1b2c3', { tips: [{ ...exampleTips.ok, id: '0-a1b2c3' }] })).toEqual(['tip: Tin A1B2C3']);
});
