import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { projectRoot } from '#platform/project-root.ts';
import { fullName } from './area.ts';
import { areaPath, codesOf, inScopeOf, scopeRange } from './area-path.ts';
import { areaAt, areaRegister, areasOn, pathAt } from './area-register.ts';
import { parseAreas, parseSuccessions } from './parse-areas.ts';
import { restate } from './restate.ts';
import { predecessors, successors } from './succession.ts';

const file = (name: string): string => readFileSync(join(projectRoot, 'db/reference', name), 'utf8');
const areas = areaRegister(parseAreas(file('areas.csv')), parseSuccessions(file('area-successions.csv')));
const lastDay = plainDate('2025-06-30');
const firstDay = plainDate('2025-07-01');
const today = plainDate('2026-11-21');
const oldCommunes = ['92', '93', '94'].flatMap((province) =>
  areasOn(areas, lastDay, province).flatMap((district) => areasOn(areas, lastDay, district.code)),
);

test('the country has 34 provinces and 3,321 communes, Cần Thơ 31 wards and 72 rural communes', () => {
  const now = areasOn(areas, today);
  expect(now.filter((area) => area.level === 'province')).toHaveLength(34);
  expect(now.filter((area) => area.level === 'commune')).toHaveLength(3321);
  const city = areasOn(areas, today, '92');
  expect(city.filter((area) => area.type === 'phường')).toHaveLength(31);
  expect(city.filter((area) => area.type === 'xã')).toHaveLength(72);
});

test('the tree of 30/6/2025 has 3 provinces, 28 districts and 263 communes, 167 of them xã', () => {
  const before = areasOn(areas, lastDay);
  expect(before.map((area) => area.level).filter((level) => level === 'province')).toHaveLength(3);
  expect(before.map((area) => area.level).filter((level) => level === 'district')).toHaveLength(28);
  expect(oldCommunes).toHaveLength(263);
  expect(oldCommunes.filter((area) => area.type === 'xã')).toHaveLength(167);
});

test('a reused code names the unit of its day', () => {
  expect(areaAt(areas, '31120', lastDay)).toMatchObject({ name: 'An Hòa' });
  expect(areaAt(areas, '31120', firstDay)).toMatchObject({ name: 'Cái Khế' });
  expect(areaAt(areas, '93', firstDay)).toBeNull();
  expect(areaAt(areas, '31117', firstDay)).toBeNull();
  expect(areaAt(areas, '75', plainDate('2026-04-29'))).toMatchObject({ type: 'tỉnh' });
  expect(areaAt(areas, '75', plainDate('2026-04-30'))).toMatchObject({ type: 'thành phố' });
});

test('all 103 codes existed before and 39 carry another name now', () => {
  const city = areasOn(areas, firstDay, '92');
  const earlier = city.map((area) => areaAt(areas, area.code, lastDay));
  expect(earlier).not.toContain(null);
  expect(city.filter((area, i) => earlier[i]?.name !== area.name)).toHaveLength(39);
});

test('every commune of today is reached from each of its old units and back', () => {
  const city = areasOn(areas, today, '92');
  for (const area of city) {
    const before = predecessors(areas, area.code, today);
    expect(before.length).toBeGreaterThan(0);
    for (const { area: old } of before) {
      const found = successors(areas, old.code, lastDay).map((one) => one.area.code);
      expect(found).toContain(area.code);
    }
  }
  const reached = oldCommunes.flatMap((old) => successors(areas, old.code, lastDay));
  expect(reached).toHaveLength(266);
  expect(new Set(reached.map((one) => one.area.code)).size).toBe(103);
});

test('every old name finds its unit in its own period only, whatever the tone placement', () => {
  const byName = Map.groupBy(areas.versions, (area) => searchKey(fullName(area)));
  for (const old of oldCommunes) {
    const found = byName.get(searchKey(fullName(old).replace('òa', 'oà').normalize('NFD'))) ?? [];
    expect(found).toContain(old);
    expect(old).toMatchObject({ validFrom: '2004-01-01', validTo: '2025-06-30' });
  }
});

test('only three wards were split', () => {
  const split = oldCommunes.filter((old) => successors(areas, old.code, lastDay).some((one) => !one.whole));
  expect(split.map((area) => area.name).sort()).toEqual(['Bùi Hữu Nghĩa', 'Long Tuyền', 'Thốt Nốt']);
});

test('a total before the reform equals the total after it plus what nobody can allocate', () => {
  const value = fc.record({
    area: fc.constantFrom(...oldCommunes.map((area) => area.code), '918', '92', '93'),
    on: fc.constantFrom(plainDate('2019-05-01'), plainDate('2024-02-29'), lastDay, firstDay, today),
    quantity: fc.integer({ min: -1000, max: 1000 }),
  });
  const toDay = fc.constantFrom(lastDay, firstDay, today);
  fc.assert(
    fc.property(fc.array(value, { maxLength: 300 }), toDay, (values, day) => {
      const { placed, notAllocatable } = restate(areas, values, day);
      const sum = (list: readonly { quantity: number }[]): number =>
        list.reduce((all, one) => all + one.quantity, 0);
      expect(sum([...placed.values()].flat()) + sum(notAllocatable.map((one) => one.value))).toBe(
        sum(values),
      );
      for (const code of placed.keys()) expect(areaAt(areas, code, day)).not.toBeNull();
    }),
  );
});

test('a split ward is not allocatable and says among whom; a whole one moves', () => {
  const { placed, notAllocatable } = restate(
    areas,
    [
      { area: '31178', on: lastDay, quantity: 5 },
      { area: '31117', on: lastDay, quantity: 7 },
      { area: '31120', on: lastDay, quantity: 11 },
      { area: '31120', on: firstDay, quantity: 13 },
    ],
    today,
  );
  expect([...placed].map(([code, list]) => [code, list.map((one) => one.quantity)])).toEqual([
    ['31120', [7, 11, 13]],
  ]);
  expect(notAllocatable).toEqual([
    { value: { area: '31178', on: lastDay, quantity: 5 }, among: ['31120', '31168'] },
  ]);
});

test('going back, only a commune made of one whole unit keeps its value', () => {
  const { placed, notAllocatable } = restate(
    areas,
    [
      { area: '31213', on: today, quantity: 3 },
      { area: '31120', on: today, quantity: 4 },
    ],
    lastDay,
  );
  expect([...placed.keys()]).toEqual(['31213']);
  expect(notAllocatable[0]?.among).toEqual(['31117', '31120', '31178']);
});

test('overlapping versions are refused', () => {
  const version = areaAt(areas, '92', today);
  if (!version) throw new Error('no city');
  expect(() => areaRegister([version, { ...version, validFrom: today }], [])).toThrow('overlap');
});

test('paths keep the district until 30/6/2025', () => {
  expect(pathAt(areas, '31120', today)).toBe('92/31120/');
  expect(pathAt(areas, '31178', lastDay)).toBe('92/918/31178/');
  expect(pathAt(areas, '92', today)).toBe('92/');
});

test('a scope is the range of its paths in byte order', () => {
  expect(areaPath('92', '31120')).toBe('92/31120/');
  expect(codesOf('92/31120/')).toEqual(['92', '31120']);
  expect(() => areaPath('92/')).toThrow(RangeError);
  const code = fc.stringMatching(/^[0-9a-z-]{1,6}$/);
  const path = fc.array(code, { minLength: 1, maxLength: 4 }).map((codes) => areaPath(...codes));
  fc.assert(
    fc.property(path, path, (scope, other) => {
      const { from, before } = scopeRange(scope);
      expect(other >= from && other < before).toBe(inScopeOf(scope, other));
    }),
  );
});
