import { expect, test } from 'vitest';
import { readTargetRow } from './read-target-row.ts';

const areas = new Set(['92', '31135']);

test.each([
  [
    { areaCode: '31135', code: 'O01', atLeast: 1200 },
    { value: '1200', bound: 'at_least' },
  ],
  [
    { areaCode: 31135, code: 'o01', atLeast: '1.200' },
    { value: '1200', bound: 'at_least' },
  ],
  [
    { areaCode: '92', code: 'R03', atLeast: '80,5%' },
    { value: '80.5', bound: 'at_least' },
  ],
  [
    { areaCode: '92', code: 'C04', atMost: 12 },
    { value: '12', bound: 'at_most' },
  ],
  [
    { areaCode: '92', code: 'R03', atMost: '0,5 %' },
    { value: '0.5', bound: 'at_most' },
  ],
  [
    { areaCode: '92', code: 'R03', atLeast: 80.1 + 0.2 },
    { value: '80.3', bound: 'at_least' },
  ],
])('%o is read', (said, expected) => {
  expect(readTargetRow(said, areas)).toMatchObject(expected);
});

test.each([
  [{ areaCode: '92', code: 'O01', atLeast: null, atMost: ' ' }, { empty: true }],
  [{ areaCode: '92', code: 'O01', atLeast: 1, atMost: 2 }, { fault: 'targetTwoBounds' }],
  [{ areaCode: '31999', code: 'O01', atLeast: 1 }, { fault: 'targetAreaUnknown' }],
  [{ areaCode: '92', code: 'T01', atLeast: 1 }, { fault: 'targetRefused' }],
  [{ areaCode: '92', code: 'O01', atLeast: '1.3600' }, { fault: 'targetValueWrong' }],
  [{ areaCode: '92', code: 'O01', atLeast: '1,200' }, { fault: 'targetValueWrong' }],
  [{ areaCode: '92', code: 'O01', atLeast: 12.345 }, { fault: 'targetValueWrong' }],
  [{ areaCode: '92', code: 'R03', atLeast: 0.85 }, { fault: 'targetShareUnclear' }],
  [{ areaCode: '92', code: 'R03', atLeast: 0.855 }, { fault: 'targetShareUnclear' }],
  [{ areaCode: '92', code: 'R03', atLeast: 1 }, { fault: 'targetShareUnclear' }],
  [{ areaCode: '92', code: 'R03', atLeast: '0,85' }, { fault: 'targetShareUnclear' }],
  [{ areaCode: '92', code: 'O01', atLeast: -4 }, { fault: 'targetValueWrong' }],
])('%o sets nothing', (said, expected) => {
  expect(readTargetRow(said, areas)).toEqual(expected);
});
