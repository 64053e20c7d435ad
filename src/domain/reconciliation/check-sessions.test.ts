import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { type CountedSession, checkSessions } from './check-sessions.ts';
import { rulesOf } from './stated.fixture.ts';

test('one session in two records is found by its name or by its attendance', () => {
  const session = (
    id: string,
    attendances: number,
    title: string | null,
    on = '2026-03-01',
  ): CountedSession => ({
    ...{ id, attendances, title, area: '31135', areaName: 'Phường Ninh Kiều', indicator: 'O02' },
    on: plainDate(on),
  });
  const of = (...sessions: CountedSession[]) => rulesOf([], { sessions });
  expect(of(session('a', 120, null), session('b', 120, null))).toEqual(['session_counted_twice']);
  expect(of(session('a', 120, 'Hội nghị Hòa Bình'), session('b', 90, 'hội nghị hoà bình'))).toEqual([
    'session_counted_twice',
  ]);
  expect(of(session('a', 120, 'Khu vực 1'), session('b', 120, 'Khu vực 2'))).toEqual([]);
  expect(of(session('a', 8, null), session('b', 8, null))).toEqual([]);
  expect(of(session('a', 120, null), session('b', 120, null, '2026-03-02'))).toEqual([]);
});

test('whichever record comes first, the finding is the same', () => {
  const record = fc.record({
    id: fc.uuid(),
    attendances: fc.integer({ min: 18, max: 22 }),
    title: fc.constantFrom(null, 'Khu vực 1', 'khu vực 1', 'Khu vực 2'),
  });
  const place = {
    area: '31135',
    areaName: 'Phường Ninh Kiều',
    indicator: 'O02',
    on: plainDate('2026-03-01'),
  };
  fc.assert(
    fc.property(record, record, (one, other) => {
      const [first, second] = [one, other].map((session) => ({ ...session, ...place })) as [
        CountedSession,
        CountedSession,
      ];
      const keys = (...sessions: CountedSession[]) => checkSessions(sessions).map(({ key }) => key);
      expect(keys(first, second)).toEqual(keys(second, first));
    }),
  );
});
