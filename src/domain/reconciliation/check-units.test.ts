import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { rulesOf } from './stated.fixture.ts';

test('units that are missing or late are told, those in time and those not yet due are not', () => {
  const unit = (receivedOn: string | null) => ({
    ...{ area: '31135', areaName: 'Phường Ninh Kiều', period: '2026-H1', dueOn: plainDate('2026-06-15') },
    receivedOn: receivedOn === null ? null : plainDate(receivedOn),
  });
  const on = (today: string, receivedOn: string | null) =>
    rulesOf([], { expected: { units: [unit(receivedOn)], today: plainDate(today) } });
  expect(on('2026-06-16', null)).toEqual(['unit_missing']);
  expect(on('2026-06-15', null)).toEqual([]);
  expect(on('2026-06-20', '2026-06-15')).toEqual([]);
  expect(on('2026-06-20', '2026-06-17')).toEqual(['unit_late']);
});
