import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { readExchange, writeExchange } from './exchange-file.ts';

const now = new Date('2026-11-21T03:00:00Z');
const row = fc.record({
  area: fc.constantFrom('92', '31135', '31120'),
  indicator: fc.constantFrom('T01', 'O02', 'T04N', 'V02'),
  period: fc.constantFrom('2026-H1', '2026-M03', '2025-YEAR', '2026-Q2'),
  value: fc.oneof(fc.nat(1_000_000).map(String), fc.constantFrom('2.5', '0', '-3')),
});
const key = (one: { area: string; indicator: string; period: string; value: string }) =>
  `${one.area} ${one.indicator} ${one.period} ${one.value}`;

test.each(exchangeFormats)('what goes out as %s comes back', (format) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const { text } = writeExchange(format, rows, now);
      const { rows: back, unread } = readExchange(format, text, 'STATE');
      expect(unread).toEqual([]);
      expect(back.map(key).sort()).toEqual(rows.map(key).sort());
    }),
  );
});

test.each([
  ['csv', 'a;b\n1;2\n'],
  ['csv', 'area,indicator,period,value\n"92,T01'],
  ['json', '{"format":"other"}'],
  ['dhis2', '<xml/>'],
  ['adx', '<adx><group'],
  ['adx', '<!DOCTYPE a [<!ENTITY b "c">]><adx/>'],
] as const)('a file that is no %s is told and read no further: %s', (format, text) => {
  const { rows, unread } = readExchange(format, text, 'STATE');
  expect(rows).toEqual([]);
  expect(unread.map(({ fault }) => fault)).toEqual(['exchangeNotRead']);
});

test('calendar periods of DHIS2 are read on the clock that was agreed', () => {
  const file = (period: string) =>
    JSON.stringify({ dataValues: [{ dataElement: 'T01', period, orgUnit: '92', value: 3 }] });
  expect(readExchange('dhis2', file('2026S1'), 'STATE').rows[0]?.period).toBe('2026-H1');
  expect(readExchange('dhis2', file('2026S1'), 'CAL').rows[0]?.period).toBe('CAL-2026-H1');
  expect(readExchange('dhis2', file('2026W3'), 'CAL').unread[0]?.fault).toBe('exchangePeriod');
});

test('a window of ADX that no official clock has is refused by its line', () => {
  const text =
    '<adx xmlns="urn:ihe:qrph:adx:2015">\n<group orgUnit="92" period="2026-02-03/P1M"><dataValue dataElement="T01" value="1"/></group></adx>';
  const { rows, unread } = readExchange('adx', text, 'STATE');
  expect([rows, unread]).toEqual([[], [{ at: 2, fault: 'exchangePeriod', text: '2026-02-03/P1M' }]]);
});
