import { expect, test } from 'vitest';
import indicatorFile from '../../../db/reference/indicators.json' with { type: 'json' };
import {
  countedCodes,
  getIndicator,
  indicatorFamilies,
  indicators,
  visibleIndicators,
} from './dictionary.ts';
import { familyOf } from './indicator.ts';
import { parseIndicators } from './parse-indicators.ts';

test('the dictionary prints exactly 94 indicators in 14 families', () => {
  expect(visibleIndicators).toHaveLength(94);
  const counts = Object.fromEntries(
    [...Map.groupBy(visibleIndicators, (one) => familyOf(one.code))].map(([code, list]) => [
      code,
      list.length,
    ]),
  );
  expect(counts).toEqual({
    T: 15,
    C: 13,
    V: 4,
    M: 13,
    O: 8,
    F: 6,
    H: 5,
    G: 3,
    L: 3,
    K: 5,
    A: 8,
    B: 4,
    E: 4,
    R: 3,
  });
  expect(indicatorFamilies.map((one) => one.code)).toEqual(Object.keys(counts));
});

test('each family is numbered from 01 without a gap', () => {
  for (const [family, list] of Map.groupBy(visibleIndicators, (one) => familyOf(one.code))) {
    expect(list.map((one) => one.code)).toEqual(
      list.map((_, i) => `${family}${String(i + 1).padStart(2, '0')}`),
    );
  }
});

test('kinds are those of the agreed list', () => {
  const ofKind = (kind: string): string[] =>
    visibleIndicators.filter((one) => one.kind === kind).map((one) => one.code);
  expect(ofKind('median')).toEqual(['T15']);
  expect(ofKind('ratio').sort()).toEqual(
    'A02 A03 A04 A05 B04 C10 F04 G03 H05 K02 L03 M12 R02 R03 T04 T07 T11'.split(' '),
  );
  expect(ofKind('stock').sort()).toEqual(
    'A01 A06 A07 A08 B01 B02 H01 K01 L01 M01 M02 M03 M04 M09 M10 M11 M13 O05 O06 T05 T06'.split(' '),
  );
});

test('no target may hang on informing, arrests or hidden parts', () => {
  const refused = visibleIndicators.filter((one) => !one.targetAllowed).map((one) => one.code);
  expect(refused).toEqual(['T01', 'T02', 'T13', 'C02', 'C06', 'C12', 'C13', 'K05']);
  expect(indicators.filter((one) => one.hidden && one.targetAllowed)).toEqual([]);
});

test('kinds of models are never added over areas, sums are', () => {
  expect(getIndicator('M01').additiveOverAreas).toBe(false);
  expect(getIndicator('T04').additiveOverAreas).toBe(false);
  expect(getIndicator('T04N').additiveOverAreas).toBe(true);
  expect(getIndicator('T02').additiveOverAreas).toBe(true);
});

test('what the investigation agency decides is never guessed from our records', () => {
  for (const code of ['T08', 'T09', 'T10', 'C04', 'C05']) expect(getIndicator(code).fromOtherBody).toBe(true);
  for (const code of ['C01', 'C02']) expect(getIndicator(code).needsConfirmation).toBe(true);
});

test('every hidden part belongs to something printed', () => {
  const used = new Set(
    indicators.flatMap((one) => [
      one.numerator,
      one.denominator,
      ...(one.derivation && 'codes' in one.derivation ? one.derivation.codes : []),
    ]),
  );
  for (const part of indicators.filter((one) => one.hidden)) expect(used).toContain(part.code);
});

test.each([
  ['T01', ['T01']],
  ['T04', ['T04N', 'T04D']],
  ['T06', []],
  ['T07', ['T07N', 'T05']],
  ['C10', ['C04']],
  ['G03', ['G02', 'G01']],
])('%s is made of the facts %j', (code, codes) => {
  expect(countedCodes(code)).toEqual(codes);
});

test.each([
  ['T02', { targetAllowed: true }, 'no target'],
  ['T04', { numerator: null }, 'two parts'],
  ['T04', { numerator: 'T99' }, 'not there'],
  ['T01', { kind: 'flow' }, 'unknown kind'],
  ['T01', { validFrom: '1/1/2026' }, 'no day'],
  ['T01', { definitionVi: '' }, 'empty'],
  ['T01', { hidden: true }, 'ends in a letter'],
  ['T03', { code: 'T02' }, 'one code'],
])('%s with %j is refused with a clear reason', (code, change, reason) => {
  const broken = indicatorFile.indicators.map((one) => (one.code === code ? { ...one, ...change } : one));
  expect(() => parseIndicators({ ...indicatorFile, indicators: broken })).toThrow(reason);
});
