import { expect, test } from 'vitest';
import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import type { Standing } from '#domain/targets/target-standing.ts';
import { boardLines, countDone } from './board-rows.ts';

const row = (area: string, code: string, standing: Standing): TargetRow => ({
  ...{ id: `${area}-${code}`, bound: 'at_least', target: '10', value: '5', standing },
  ...{ percent: 50, gap: '5', due: null },
  plan: { id: 'p', number: '05/KH', issuedOn: '2026-01-15', issuer: 'Ban' },
  area: { code: area, name: area },
  indicator: { code, name: code, unit: 'cuộc', kind: 'sum', definition: '' },
});
const rows = [
  row('92', 'O01', 'behind'),
  row('31120', 'O01', 'met'),
  row('31135', 'O01', 'short'),
  row('31135', 'F01', 'within'),
];
const board = { area: { code: '92', name: 'Thành phố' }, rows } as TargetBoard;
const told = (search: Parameters<typeof boardLines>[1]) =>
  boardLines(board, search).map((line) =>
    line.of === 'target' ? line.row.id : `${line.indicator.code} ${line.met}/${line.all}`,
  );

test('the area’s own targets stand one by one, those of its communes are counted', () => {
  expect(told({})).toEqual(['92-O01', 'O01 1/2', 'F01 1/1']);
  expect(countDone(rows)).toBe(2);
});

test('a chosen figure or filter lists each commune', () => {
  expect(told({ indicator: 'O01' })).toEqual(['92-O01', '31120-O01', '31135-O01']);
  expect(told({ show: 'owing' })).toEqual(['92-O01', '31135-O01']);
  expect(told({ show: 'behind' })).toEqual(['92-O01']);
  expect(told({ show: 'owing', indicator: 'F01' })).toEqual([]);
});
