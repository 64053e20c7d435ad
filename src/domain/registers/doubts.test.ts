import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdPercent, likeness, mayBeOne, sharesOf, twinPairs } from './doubts.ts';

const rule = { day: 'held_on', within: 0, same: ['topic'], inArea: true, alsoBy: 'attendances' };
const told = (name: string, attendances = '40') => ({ name, fields: { attendances } });

test('one session written down twice is seen by its name or its number', () => {
  expect(mayBeOne(rule, told('Họp dân khu vực 3'), told('Hop dan KV khu vuc 3', '55'))).toBe(true);
  expect(mayBeOne(rule, told('Buổi sáng'), told('Trường Trần Hưng Đạo'))).toBe(true);
  expect(mayBeOne(rule, told('Buổi sáng'), told('Trường Trần Hưng Đạo', '55'))).toBe(false);
  expect(mayBeOne({ ...rule, alsoBy: null }, told('Buổi sáng'), told('Trường Trần Hưng Đạo'))).toBe(false);
});

const brought = (id: string, name: string, areaCode = '31135', fields = {}) => ({
  ...{ id, name, areaCode },
  fields: { topic: 'theft', held_on: '2026-03-01', ...fields },
});
const pairsOf = (asked: Partial<typeof rule | { day: null }>, ...records: ReturnType<typeof brought>[]) =>
  twinPairs({ ...rule, alsoBy: null, ...asked }, records, 10).map((pair) => pair.map(({ id }) => id));

test('a model that two old communes brought along is proposed as one, in its area and field alone', () => {
  const lasting = { day: null };
  const camera = brought('a', 'Camera an ninh khóm bình yên');
  expect(pairsOf(lasting, camera, brought('b', 'camera an ninh, khóm Bình Yên'))).toEqual([['a', 'b']]);
  expect(pairsOf(lasting, camera, brought('b', 'Camera an ninh chợ Tân An'))).toEqual([]);
  expect(pairsOf(lasting, camera, brought('b', camera.name, '31120'))).toEqual([]);
  expect(pairsOf(lasting, camera, brought('b', camera.name, '31135', { topic: 'fire' }))).toEqual([]);
});

test('records of one day are pairs only when their days are near, and no record is its own double', () => {
  const near = { day: 'held_on', within: 3, inArea: false };
  const one = brought('a', 'Trộm xe ở chợ');
  const there = (held_on: string) => brought('b', 'Trộm xe tại chợ', '31135', { held_on });
  expect(pairsOf(near, one, there('2026-03-04'))).toEqual([['a', 'b']]);
  expect(pairsOf(near, one, there('2026-03-05'))).toEqual([]);
  const elsewhere = (held_on: string, persons: string) =>
    brought('b', 'Trộm xe tại chợ', '31120', { held_on, persons });
  const told = { ...one, fields: { ...one.fields, persons: '2' } };
  expect(pairsOf(near, told, elsewhere('2026-03-01', '2'))).toEqual([['a', 'b']]);
  expect(pairsOf(near, told, elsewhere('2026-03-01', '3'))).toEqual([]);
  expect(pairsOf(near, told, elsewhere('2026-03-02', '2'))).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), (names) => {
      const pairs = pairsOf(near, ...names.map((name, at) => brought(String(at), name)));
      expect(pairs.length).toBeLessThanOrEqual(10);
      for (const [a, b] of pairs) expect(a).not.toBe(b);
    }),
  );
});

test('likeness is the same both ways, whole for itself and none for nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a));
    }),
  );
  expect([likeness('Đá gà ăn tiền', 'da ga an tien'), likeness('', 'a')]).toEqual([1, 0]);
});

test('attendances beyond a share of the residents are doubted; unknown residents doubt nothing', () => {
  const kind = { crowd: { field: 'attendances', ofPeople: 0.3 } };
  expect(crowdPercent(kind, { attendances: '4100' }, 10_000)).toBe(41);
  expect(crowdPercent(kind, { attendances: '3000' }, 10_000)).toBeUndefined();
  expect(crowdPercent(kind, { attendances: '4100' }, undefined)).toBeUndefined();
  expect(crowdPercent({ crowd: null }, { attendances: '4100' }, 10_000)).toBeUndefined();
});

test('shares of what led there add up to the incidents: none is counted twice', () => {
  const source = fc.constantFrom('people', 'camera', 'patrol', 'model', 'police');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(source, { minLength: 1 })), (incidents) => {
      const sum = [...sharesOf(incidents).values()].reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(incidents.length, 6);
    }),
  );
  expect(sharesOf([['people', 'camera'], ['people']]).get('people')).toEqual({ records: 2, share: 1.5 });
});
