import { expect, test } from 'vitest';
import { keepDraft, readDraft } from './draft.ts';
import { pasteLimit, readPaste } from './paste.ts';
import { inside, placesOf, rangeOf, sheetKey } from './sheet-keys.ts';

const pressed = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});

test.each([
  ['ArrowDown', {}, { do: 'move', by: { row: 1, column: 0 }, extend: false }],
  ['ArrowRight', { shiftKey: true }, { do: 'move', by: { row: 0, column: 1 }, extend: true }],
  ['Tab', { shiftKey: true }, { do: 'move', by: { row: 0, column: -1 }, extend: false }],
  ['F2', {}, { do: 'edit', text: null }],
  ['7', {}, { do: 'edit', text: '7' }],
  ['Delete', {}, { do: 'empty' }],
  ['z', { ctrlKey: true }, { do: 'undo' }],
  ['d', { metaKey: true }, { do: 'fillDown' }],
  ['c', { ctrlKey: true }, undefined],
  ['Escape', {}, undefined],
])('%s %o', (key, more, expected) => {
  expect(sheetKey(pressed(key, more))).toEqual(expected);
});

test('a cursor stays inside, a range holds its corners', () => {
  expect(inside({ row: -3, column: 99 }, { row: 5, column: 4 })).toEqual({ row: 0, column: 3 });
  expect(placesOf(rangeOf({ row: 2, column: 1 }, { row: 1, column: 1 })).flat()).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 1 },
  ]);
});

test('a clipboard of Excel is rows of cells; merged cells and too many are refused', () => {
  expect(readPaste('1\t2\r\n3\t\r\n', '')).toEqual({
    rows: [
      ['1', '2'],
      ['3', ''],
    ],
  });
  expect(readPaste('1', '<td colspan="2">1</td>')).toEqual({ fault: 'merged' });
  expect(readPaste('1', "<td rowspan='12'>1</td>")).toEqual({ fault: 'merged' });
  expect(readPaste('1', '<td colspan="1">1</td>')).toEqual({ rows: [['1']] });
  expect(readPaste('1\n'.repeat(pasteLimit + 1), '')).toEqual({ fault: 'tooMany' });
});

test('a draft is kept by officer and period; what is no draft is none', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  const draft = { '31135 O01': { text: '12', value: '12', seen: 0 } };
  expect(keepDraft(storage, 'a', '2026-H1', draft)).toBe(true);
  expect(readDraft(storage, 'a', '2026-H1')).toEqual(draft);
  expect(readDraft(storage, 'b', '2026-H1')).toEqual({});
  keepDraft(storage, 'a', '2026-H1', {});
  expect(kept.size).toBe(0);
  for (const none of ['{broken', '[]', 'null', '{"31135 O01":{"text":12,"seen":0}}', '{"31135 O01":null}']) {
    storage.setItem('tindan-draft a 2026-H1', none);
    expect(readDraft(storage, 'a', '2026-H1')).toEqual({});
  }
});
