import { expect, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import { type PlainDate, partsOf, plainDate, weekday } from '#domain/calendar/plain-date.ts';
import { allowedTipActions, isOpen, type TipState, tipActions } from '#domain/tips/tip-actions.ts';
import { isRunning, limitOf } from '#domain/tips/tip-clock.ts';
import { type TipTrack, trackRules } from '#domain/tips/tip-tracks.ts';
import { sampleTipPhrases } from '#locales/vi/sample/tips.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleFrom, sampleSeed } from '../sample-window.ts';
import { planTips } from './plan-tips.ts';
import type { SampleTip } from './sample-tip.ts';
import { tipClocksAt } from './tip-clocks.ts';
import { stepEvent } from './tip-events.ts';
import { sliceByMonth } from './tip-slices.ts';
import { tipStateAt } from './tip-state.ts';

/** As many communes as the city has, from 6,400 to 119,500 people like the smallest and the largest there. */
const communes: SampleCommune[] = Array.from({ length: 103 }, (_, n) => ({
  code: String(31_000 + n),
  kind: n % 3 === 0 ? 'urban' : 'rural',
  population: 6_400 + Math.round(113_100 * (n / 102) ** 2),
}));
const plan = (to: string, seed = sampleSeed, of = communes, since?: PlainDate) =>
  planTips({
    ...(since && { since }),
    tenant: '92',
    seed,
    communes: of,
    from: sampleFrom,
    to: to as PlainDate,
    phrases: sampleTipPhrases,
  });
const to = plainDate('2026-11-20');
const tips = plan(to);
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

test('every step follows its status, and nothing happens after the last day', () => {
  for (const { receivedAt, steps, track } of tips) {
    const state: { -readonly [K in keyof TipState]: TipState[K] } = {
      status: 'received',
      valuable: false,
      track,
    };
    for (const step of steps) {
      if (step.action === 'message') continue;
      expect(allowedTipActions(state)).toContain(step.action);
      state.status = tipActions[step.action].to ?? state.status;
      if (step.action === 'triage') state.track = step.track;
      if (step.action === 'mark_valuable') state.valuable = true;
      if (step.action === 'request_transfer') state.transferRequestedAt = step.at;
      if (step.action === 'transfer') state.transferRequestedAt = null;
      if (step.action === 'acknowledge_transfer') state.acknowledgedAt = step.at;
    }
    const instants = [receivedAt, ...steps.map(({ at }) => at)].map((at) => at.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(dayIn(new Date(instants.at(-1) ?? 0)) <= to).toBe(true);
    const valuable = steps.some(({ action }) => action === 'mark_valuable');
    const end = steps.find((step) => step.action === 'resolve');
    if (valuable) expect(end?.outcome).not.toBe('unfounded');
    if (end) expect(trackRules[state.track as TipTrack].outcomes).toContain(end.outcome);
  }
});

test('crimes go to the investigation agency, most of them in time', () => {
  const sent = tips.filter(({ steps }) => steps.some(({ action }) => action === 'transfer'));
  expect(sent.length / tips.length).toBeGreaterThan(0.25);
  const booking = { tenant: '92', handler: 'officer:a', approver: 'officer:b' };
  const counts = new Map<string, number>();
  for (const tip of sent) {
    for (const step of tip.steps) {
      for (const fact of stepEvent(tip, booking, step, '').facts) {
        counts.set(fact.indicator, (counts.get(fact.indicator) ?? 0) + Number(fact.quantity));
      }
    }
  }
  const timely = (counts.get('T04N') ?? 0) / (counts.get('T04D') ?? 0);
  expect(timely).toBeGreaterThan(0.93);
  expect(timely).toBeLessThan(0.995);
});

test.each(['2025-06-14', '2025-12-14', '2026-06-14', '2026-11-20'])(
  'on %s a handful in the city is past a limit of the law',
  (day) => {
    const at = new Date(`${day}T17:00:00Z`);
    const open = tips
      .filter(({ receivedAt }) => receivedAt < at)
      .filter((tip) => isOpen(tipStateAt(tip, at).status));
    const overdue = open.filter((tip) =>
      tipClocksAt(tip, '92', at).some(
        (clock) => isRunning(clock) && clock.dueAt < at && limitOf(clock).overdue,
      ),
    );
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length / open.length).toBeLessThan(0.15);
  },
);

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
