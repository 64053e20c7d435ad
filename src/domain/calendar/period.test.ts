import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getClock, officialClocks, stateClock } from './clock.ts';
import { monthOf, monthWindow } from './month-window.ts';
import { findPeriod, parsePeriod, periodsOfYear, samePeriodLastYear } from './period.ts';
import { addDays, plainDate } from './plain-date.ts';
import { splitIntoMonths } from './split-into-months.ts';

test.each([
  ['2026-YEAR', '2025-12-15', '2026-12-14', 'Năm 2026'],
  ['2026-H1', '2025-12-15', '2026-06-14', '6 tháng đầu năm 2026'],
  ['2026-H2', '2026-06-15', '2026-12-14', '6 tháng cuối năm 2026'],
  ['2026-9M', '2025-12-15', '2026-09-14', '9 tháng đầu năm 2026'],
  ['2026-Q1', '2025-12-15', '2026-03-14', 'Quý I năm 2026'],
  ['2026-Q3', '2026-06-15', '2026-09-14', 'Quý III năm 2026'],
  ['2026-M01', '2025-12-15', '2026-01-14', 'Tháng 1 năm 2026'],
  ['2026-M03', '2026-02-15', '2026-03-14', 'Tháng 3 năm 2026'],
  ['2026-M11', '2026-10-15', '2026-11-14', 'Tháng 11 năm 2026'],
  ['CAL-2026-H1', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026 (dương lịch)'],
  ['CAL-2028-M02', '2028-02-01', '2028-02-29', 'Tháng 2 năm 2028 (dương lịch)'],
  ['KDC-2026-YEAR', '2025-11-01', '2026-10-31', 'Năm 2026 (khu dân cư)'],
  ['XP-2026-YEAR', '2025-11-16', '2026-11-15', 'Năm 2026 (xã, phường, cơ quan)'],
  ['TO-2026-YEAR', '2025-11-15', '2026-11-14', 'Năm 2026 (xếp loại Tổ bảo vệ an ninh, trật tự)'],
])('%s runs from %s to %s', (code, from, to, label) => {
  expect(parsePeriod(code)).toMatchObject({ code, from, to, label });
});

test.each([
  '2026',
  '2026-H3',
  '2026-Q5',
  '2026-M13',
  '2026-M0',
  'KDC-2026-H1',
  'ABC-2026-YEAR',
  '2026-year',
  '26-YEAR',
])('%s is no period', (code) => {
  expect(findPeriod(code)).toBeNull();
  expect(() => parsePeriod(code)).toThrow(RangeError);
});

const years = fc.integer({ min: 1990, max: 2090 });

test('every listed period is read back from its code', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(...officialClocks), (year, clock) => {
      for (const period of periodsOfYear(clock, year)) expect(parsePeriod(period.code)).toEqual(period);
    }),
  );
});

test('months, quarters and halves each fill their year without gap or overlap', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(stateClock, getClock('CAL')), (year, clock) => {
      const all = periodsOfYear(clock, year);
      const whole = all.find((one) => one.kind === 'YEAR');
      for (const kind of ['M', 'Q', 'H'] as const) {
        const parts = all.filter((one) => one.kind === kind);
        expect(parts[0]?.from).toBe(whole?.from);
        expect(parts.at(-1)?.to).toBe(whole?.to);
        parts.slice(1).forEach((part, i) => {
          expect(part.from).toBe(addDays(parts[i]?.to ?? plainDate('0001-01-01'), 1));
        });
      }
    }),
  );
});

test('a year follows the year before on every clock', () => {
  fc.assert(
    fc.property(years, fc.constantFrom(...officialClocks), (year, clock) => {
      const period = parsePeriod(`${clock.prefix}${year}-YEAR`);
      const before = samePeriodLastYear(period);
      expect(before.year).toBe(year - 1);
      expect(addDays(before.to, 1)).toBe(period.from);
    }),
  );
});

test('every day is in exactly the month whose window holds it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.constantFrom(...officialClocks), (days, clock) => {
      const day = addDays(plainDate('1980-01-01'), days);
      const { year, month } = monthOf(day, clock);
      const window = monthWindow(year, month, clock);
      expect(window.from <= day && day <= window.to).toBe(true);
    }),
  );
});

test('the year splits into its twelve months and nothing else', () => {
  const { leading, months, trailing } = splitIntoMonths(plainDate('2025-12-15'), plainDate('2026-12-14'));
  expect([leading, months.length, trailing]).toEqual([null, 12, null]);
});

test('a window inside one month is all leading days', () => {
  const window = { from: plainDate('2026-01-16'), to: plainDate('2026-02-13') };
  expect(splitIntoMonths(window.from, window.to)).toEqual({ leading: window, months: [], trailing: null });
});

test('a split window is whole again when put together, with under a month at either end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }), (start, length) => {
      const from = addDays(plainDate('2010-01-01'), start);
      const to = addDays(from, length);
      const { leading, months, trailing } = splitIntoMonths(from, to);
      const pieces = [leading, ...months, trailing].filter((one) => one !== null);
      expect(pieces[0]?.from).toBe(from);
      expect(pieces.at(-1)?.to).toBe(to);
      pieces.slice(1).forEach((piece, i) => {
        expect(piece.from).toBe(addDays(pieces[i]?.to ?? from, 1));
      });
      for (const month of months) expect(month).toEqual(monthWindow(month.year, month.month));
    }),
  );
});

test('a window that ends before it begins is refused', () => {
  expect(() => splitIntoMonths(plainDate('2026-02-01'), plainDate('2026-01-31'))).toThrow(RangeError);
});
