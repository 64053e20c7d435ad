import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plain-date.ts';
import { indicators } from '#domain/indicators/dictionary.ts';
import { projectRoot } from '#platform/project-root.ts';
import { applyReform, hasReform } from './apply-reform.ts';
import { areaAt, areaRegister, areasOn } from './area-register.ts';
import { checkReform } from './check-reform.ts';
import { lineage } from './lineage.ts';
import { parseAreas, parseSuccessions } from './parse-areas.ts';
import { inventedReform } from './reform.fixture.ts';
import type { AreaReform, ReformFault } from './reform.ts';
import { restate } from './restate.ts';
import { splitAtReforms } from './split-at-reforms.ts';

const file = (name: string): string => readFileSync(join(projectRoot, 'db/reference', name), 'utf8');
const areas = areaRegister(parseAreas(file('areas.csv')), parseSuccessions(file('area-successions.csv')));
const dayBefore = plainDate('2026-12-31');
const firstDay = plainDate('2027-01-01');
const city = areasOn(areas, dayBefore, '92');

test('an invented reform is carried out: old wards end, new ones begin, codes are reused', () => {
  expect(checkReform(areas, inventedReform)).toEqual([]);
  const after = applyReform(areas, inventedReform);
  expect(areasOn(after, firstDay, '92')).toHaveLength(102);
  expect(areaAt(after, '31147', dayBefore)?.name).toBe('Tân An');
  expect(areaAt(after, '31147', firstDay)?.name).toBe('Tân An Mới');
  expect(areaAt(after, '31120', firstDay)).toBeNull();
  expect(hasReform(after, inventedReform)).toBe(true);
  expect(hasReform(areas, inventedReform)).toBe(false);
  expect(checkReform(after, inventedReform).map(({ what }) => what)).toContain('later_version');
});

const broken: [string, Partial<AreaReform>, ReformFault][] = [
  [
    'an unknown old unit',
    { ended: ['31120', '31135', '31147', '99999'] },
    { what: 'ended_unknown', at: '99999' },
  ],
  [
    'an old unit named twice',
    { ended: ['31120', '31120', '31135', '31147'] },
    { what: 'ended_twice', at: '31120' },
  ],
  ['a code still in use', { ended: ['31120', '31147'] }, { what: 'code_in_use', at: '31135' }],
  [
    'an old unit without a successor',
    { successions: inventedReform.successions.filter(({ from }) => from !== '31120') },
    { what: 'no_successor', at: '31120' },
  ],
  [
    'a part that goes to one unit only',
    { successions: inventedReform.successions.slice(0, 3) },
    { what: 'part_alone', at: '31120' },
  ],
  [
    'a unit both whole and split',
    { successions: inventedReform.successions.map((one) => ({ ...one, share: 'whole' as const })) },
    { what: 'whole_and_split', at: '31120' },
  ],
  [
    'a receiving unit that is not founded again',
    { successions: [...inventedReform.successions, { from: '31120', to: '31150', share: 'part' }] },
    { what: 'to_not_founded', at: '31120→31150' },
  ],
  [
    'a parent that is not there',
    { founded: inventedReform.founded.map((one) => ({ ...one, parentCode: '93' })) },
    { what: 'parent_unknown', at: '31135' },
  ],
  [
    'units that are each other’s parent',
    {
      founded: inventedReform.founded.map((one) => ({
        ...one,
        parentCode: one.code === '31135' ? '31147' : '31135',
      })),
    },
    { what: 'parent_too_low', at: '31135' },
  ],
  [
    'a day before the units themselves',
    { effectiveOn: plainDate('2025-07-01') },
    { what: 'later_version', at: '31135' },
  ],
];

test.each(broken)('%s is found', (_, change, fault) => {
  expect(checkReform(areas, { ...inventedReform, ...change })).toContainEqual(fault);
});

test('a city that ends leaves its communes orphaned unless they end too', () => {
  const faults = checkReform(areas, {
    ...inventedReform,
    ended: ['92'],
    founded: [{ code: '96', level: 'province', type: 'tỉnh', name: 'Thử', nameEn: '', parentCode: null }],
    successions: [{ from: '92', to: '96', share: 'whole' }],
  });
  expect(faults.filter(({ what }) => what === 'orphaned')).toHaveLength(103);
});

/** A random reform: some communes end, each goes whole into a new one or is split between two. */
const randomReform = fc
  .uniqueArray(fc.constantFrom(...city.map(({ code }) => code)), { minLength: 2, maxLength: 20 })
  .chain((ended) =>
    fc.record({
      ended: fc.constant(ended),
      kept: fc.integer({ min: 2, max: ended.length }),
      goes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), {
        minLength: ended.length,
        maxLength: ended.length,
      }),
    }),
  )
  .map(({ ended, kept, goes }): AreaReform => {
    const codes = ended.slice(0, kept);
    const successions = ended.flatMap((from, i): AreaReform['successions'] => {
      const [a, b, split] = goes[i] ?? [0, 0, false];
      const [to, other] = [codes[a % kept] ?? '', codes[b % kept] ?? ''];
      if (!split || to === other) return [{ from, to, share: 'whole' }];
      return [to, other].map((one) => ({ from, to: one, share: 'part' }));
    });
    const founded = codes
      .filter((code) => successions.some((one) => one.to === code))
      .map(
        (code) => ({ ...inventedReform.founded[0], code, name: `Mới ${code}` }) as AreaReform['founded'][0],
      );
    return { ...inventedReform, ended, founded, successions };
  });

const additive = indicators.filter(({ additiveOverAreas, kind, derivation }) =>
  Boolean(additiveOverAreas && ['sum', 'stock'].includes(kind) && !derivation),
);

test('a city total before a reform equals the total after it, for every additive indicator', () => {
  const fact = fc.record({
    area: fc.constantFrom(...city.map(({ code }) => code), '92'),
    on: fc.integer({ min: -400, max: 0 }).map((days) => addDays(dayBefore, days)),
    indicator: fc.constantFrom(...additive.map(({ code }) => code)),
    quantity: fc.constantFrom(1, 1, 1, -1, 7, 250),
  });
  const totals = (list: readonly { indicator: string; quantity: number }[]) => {
    const sums = new Map<string, number>();
    for (const one of list) sums.set(one.indicator, (sums.get(one.indicator) ?? 0) + one.quantity);
    return sums;
  };
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 200 }), randomReform, (facts, reform) => {
      expect(checkReform(areas, reform)).toEqual([]);
      const after = applyReform(areas, reform);
      const { placed, notAllocatable } = restate(after, facts, firstDay);
      const all = [...[...placed.values()].flat(), ...notAllocatable.map(({ value }) => value)];
      expect(totals(all)).toEqual(totals(facts));
      const split = new Set(reform.successions.filter((one) => one.share === 'part').map(({ from }) => from));
      for (const { value, among } of notAllocatable) {
        expect(split.has(value.area)).toBe(true);
        expect(among).toHaveLength(2);
      }
    }),
  );
});

test('lineage names everything that a unit came from, over two reforms', () => {
  const after = applyReform(areas, inventedReform);
  const names = lineage(after, '31135', firstDay).map(({ name, validTo }) =>
    `${name} ${validTo ?? ''}`.trim(),
  );
  expect(names[0]).toBe('Ninh Kiều');
  expect(names).toContain('Cái Khế 2026-12-31');
  expect(names).toContain('An Hòa 2025-06-30');
  expect(new Set(names).size).toBe(names.length);
});

test('a window is cut where units change, whole and without a gap', () => {
  const after = applyReform(areas, inventedReform);
  expect(splitAtReforms(after, { from: plainDate('2026-12-15'), to: plainDate('2027-01-14') })).toEqual([
    { from: '2026-12-15', to: '2026-12-31' },
    { from: '2027-01-01', to: '2027-01-14' },
  ]);
  expect(splitAtReforms(areas, { from: null, to: plainDate('2026-11-14') }).map(({ from }) => from)).toEqual([
    null,
    '2025-07-01',
    '2026-04-30',
  ]);
  expect(splitAtReforms(areas, { from: firstDay, to: firstDay })).toEqual([{ from: firstDay, to: firstDay }]);
});
