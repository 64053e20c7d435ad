import { expect, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import { partsOf, plainDate, weekday } from '#domain/calendar/plain-date.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';
import { sampleSeed } from '../sample-window.ts';
import { communes, plan, tips, to } from './planned-tips.fixture.ts';
import type { SampleTip } from './sample-tip.ts';
import { sliceByMonth } from './tip-slices.ts';
import { tipStateAt } from './tip-state.ts';

const inYear = (from: string, to: string) =>
  tips.filter(({ receivedAt }) => dayIn(receivedAt) >= from && dayIn(receivedAt) <= to);

const share = (some: (tip: SampleTip) => boolean, of = tips) => of.filter(some).length / of.length;

test('two runs are equal, another seed is not', () => {
  expect(plan(to)).toEqual(tips);
  expect(plan(to, 'khác').map(({ id }) => id)).not.toEqual(tips.map(({ id }) => id));
});

test('a longer simulation begins with the same tips, and a commune does not depend on the others', () => {
  const shorter = plan('2025-06-30');
  const same = tips.slice(0, shorter.length);
  const known = ({ steps, ...tip }: SampleTip) => tip;
  expect(shorter.map(known)).toEqual(same.map(known));
  for (const [n, tip] of shorter.entries())
    expect(tip.steps).toEqual(same[n]?.steps.slice(0, tip.steps.length));
  const renamed = communes.map((one, n) => (n === 5 ? { ...one, code: '39999' } : one));
  const others = (of: SampleTip[], code: string) => of.filter(({ form }) => form.areaCode !== code);
  expect(others(plan(to, sampleSeed, renamed), '39999').filter(({ form }) => form.areaCode)).toEqual(
    others(tips, '31005').filter(({ form }) => form.areaCode),
  );
});

test('the last weeks alone are what the whole plan has of them', () => {
  const since = plainDate('2026-09-01');
  const newest = tips.filter(({ receivedAt }) => dayIn(receivedAt) >= since);
  expect(newest.length).toBeGreaterThan(100);
  expect(plan(to, sampleSeed, communes, since)).toEqual(newest);
});

test('the city has between 1,600 and 2,400 tips in each year', () => {
  for (const count of [
    inYear('2024-12-15', '2025-12-14').length,
    inYear('2025-11-21', '2026-11-20').length,
  ]) {
    expect(count).toBeGreaterThan(1_600);
    expect(count).toBeLessThan(2_400);
  }
});

test('communes have their share by population', () => {
  const people = communes.reduce((sum, { population }) => sum + population, 0);
  const chosen = tips.filter(({ form }) => form.areaCode);
  let chi = 0;
  for (const { code, population } of communes) {
    const expected = (chosen.length * population) / people;
    const found = chosen.filter(({ form }) => form.areaCode === code).length;
    chi += (found - expected) ** 2 / expected;
  }
  // 102 degrees of freedom: beyond 150 once in seven hundred
  expect(chi).toBeLessThan(150);
});

test('evenings are busier than nights, Mondays than Sundays, the weeks before Tết than September', () => {
  const hour = ({ receivedAt }: SampleTip) => (receivedAt.getUTCHours() + 7) % 24;
  expect(share((tip) => hour(tip) >= 18 && hour(tip) <= 21)).toBeGreaterThan(
    4 * share((tip) => hour(tip) >= 1 && hour(tip) <= 4),
  );
  const on = (day: number) => share(({ receivedAt }) => weekday(dayIn(receivedAt)) === day);
  expect(on(1)).toBeGreaterThan(on(7) * 1.1);
  // Tết 2026 was on 17 February
  const before = inYear('2026-01-27', '2026-02-16').length / 21;
  const september = tips.filter(({ receivedAt }) => {
    const { year, month } = partsOf(dayIn(receivedAt));
    return year === 2026 && month === 9;
  }).length;
  expect(before).toBeGreaterThan((september / 30) * 1.1);
});

test('what goes past the commune is booked with the city', () => {
  const past = tips.filter(({ form }) => form.aboutOfficer);
  expect(past.length).toBeGreaterThan(50);
  expect(past.every(({ chain }) => chain === '92')).toBe(true);
  expect(
    tips.filter(({ chain }) => chain === '92').every(({ form }) => form.aboutOfficer || !form.areaCode),
  ).toBe(true);
});

test('every text says that it is sample data, and every number is one that nobody has', () => {
  for (const { form, steps } of tips) {
    expect(form.description).toMatch(/^DỮ LIỆU MẪU\. /);
    expect(form.contactPhone).toMatch(form.reach === 'none' ? /^$/ : /^0900 000 \d{3}$/);
    for (const step of steps) if ('text' in step) expect(step.text).toMatch(/^DỮ LIỆU MẪU\. /);
  }
});

test('ids and codes are all different, and ids are UUIDs of version 7 at their instant', () => {
  const moments = sliceByMonth(tips).flatMap(({ moments }) => moments);
  expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
  expect(new Set(tips.map(({ code }) => code.join())).size).toBe(tips.length);
  expect(new Set(tips.map(({ id }) => id)).size).toBe(tips.length);
  for (const { id, at } of moments.slice(0, 1000)) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at.getTime());
  }
});

const end = new Date('2026-11-20T17:00:00Z');

test('three of five that are checked are valuable, and about a hundred are still open', () => {
  const checked = tips.filter(({ steps }) => steps.some(({ action }) => action === 'check'));
  const valuable = share(({ steps }) => steps.some(({ action }) => action === 'mark_valuable'), checked);
  expect(valuable).toBeGreaterThan(0.55);
  expect(valuable).toBeLessThan(0.65);
  const open = tips.filter((tip) => isOpen(tipStateAt(tip, end).status)).length;
  expect(open).toBeGreaterThan(60);
  expect(open).toBeLessThan(200);
});
