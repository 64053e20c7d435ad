import { expect, test } from 'vitest';
import { communeOfText } from './commune-of-text.ts';

const communes = [
  { code: '31120', name: 'Cái Khế', type: 'phường' },
  { code: '31135', name: 'Ninh Kiều', type: 'phường' },
  { code: '31246', name: 'Thạnh An', type: 'xã' },
  { code: '31999', name: 'Thanh An', type: 'xã' },
];

test.each([
  ['31135', '31135'],
  ['Phường Ninh Kiều', '31135'],
  ['ninh kieu', '31135'],
  ['P. Cái Khế', '31120'],
  ['p.cai khe', '31120'],
  ['Thạnh An', '31246'],
  ['xã Thanh An', '31999'],
  ['thanh an', '31999'],
  ['Thành An', null],
  ['xã Ninh Kiều', null],
  ['99999', null],
  ['', null],
])('%j is %s', (text, code) => {
  expect(communeOfText(communes, text)).toBe(code);
});
