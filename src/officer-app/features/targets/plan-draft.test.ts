import { expect, test } from 'vitest';
import { emptyLine, issuedDay, sheetLines, typedFaults, typedLines } from './plan-draft.ts';

test('typed numbers and days are sent as the server takes them, what is none as it was typed', () => {
  const line = { ...emptyLine(), indicator: 'O01' };
  const send = (value: string) => typedLines([{ ...line, value }], '92', ['31135'])[0]?.value;
  expect(['1.200', '80,5%', ' 12 ', '1.3600', '1,200', 'nhiều'].map(send)).toEqual([
    '1200',
    '80.5',
    '12',
    '1.3600',
    '1,200',
    'nhiều',
  ]);
  expect(['15/1/2026', '30/02/2026'].map(issuedDay)).toEqual(['2026-01-15', '30/02/2026']);
});

test('a share that may mean a hundredth is told before it is sent; with its sign, or of a count, it is taken', () => {
  const line = (indicator: string, value: string) => ({ ...emptyLine(), indicator, value });
  expect(
    typedFaults([line('G03', '85'), line('G03', '0,85'), line('G03', '0,85%'), line('O01', '1')]),
  ).toEqual({
    'lines.1': 'targetShareUnclear',
  });
});

test('a line goes to the city, to every commune, or to those that were chosen', () => {
  const of = (whom: 'city' | 'communes' | 'some') => ({ ...emptyLine(), whom, some: ['31120'] });
  const lines = typedLines([of('city'), of('communes'), of('some')], '92', ['31120', '31135']);
  expect(lines.map(({ areas }) => areas)).toEqual([['92'], ['31120', '31135'], ['31120']]);
});

test('rows of a sheet that set the same are sent together', () => {
  const row = (at: number, code: string, value: string) => ({
    ...{ at, bound: 'at_least' as const, value, area: { code, name: code } },
    indicator: { code: 'O01', name: 'Cuộc tuyên truyền' },
  });
  const lines = [row(3, '31120', '24'), row(4, '31135', '30'), row(5, '31147', '24')];
  expect(sheetLines({ lines, faults: [] })).toEqual([
    { areas: ['31120', '31147'], indicator: 'O01', bound: 'at_least', value: '24' },
    { areas: ['31135'], indicator: 'O01', bound: 'at_least', value: '30' },
  ]);
  // a plan with anything wrong sets nothing at all
  expect(sheetLines({ lines, faults: [{ at: 6, fault: 'targetTwice' }] })).toEqual([]);
});
