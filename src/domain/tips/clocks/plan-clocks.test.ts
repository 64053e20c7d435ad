import { expect, test } from 'vitest';
import { dayIn } from '../../calendar/day-in.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import type { LimitedTip } from '../../limits/limit-on.ts';
import { clocksOfReceipt, planClocks } from './plan-clocks.ts';
import { planExtension } from './plan-extension.ts';
import type { NewClock, TipClock } from './tip-clock.ts';

const receivedAt = new Date('2026-11-16T08:00:00+07:00');
const later = (hours: number) => new Date(receivedAt.getTime() + hours * 3_600_000);
const criminal: LimitedTip = { track: 'criminal', level: 'commune', urgency: 'normal', remote: false };

/** A tip whose steps are played one after the other. */
function play(first: LimitedTip) {
  let clocks: TipClock[] = [];
  const add = (made: readonly NewClock[]) => {
    clocks = [
      ...clocks,
      ...made.map((one, at) => ({ ...one, id: `${clocks.length + at}`, endedAt: null, endedBy: null })),
    ];
  };
  add(clocksOfReceipt(first, receivedAt));
  return {
    step(verb: string, hours: number, tip: LimitedTip = first) {
      const { end, start } = planClocks({ verb, tip, receivedAt, now: later(hours), clocks });
      clocks = clocks.map((clock) => {
        const ended = end.find(({ id }) => id === clock.id);
        return ended ? { ...clock, endedAt: later(hours), endedBy: ended.by } : clock;
      });
      add(start);
    },
    running: () => clocks.filter(({ endedAt }) => !endedAt).map(({ code }) => code),
    of: (code: string) => clocks.filter((clock) => clock.code === code),
  };
}

test('changing the track counts from the receipt again, under the other law', () => {
  const tip = play(criminal);
  expect(tip.running()).toEqual(['commune_transfer', 'house_first_look']);
  tip.step('triage', 30, { ...criminal, track: 'denunciation' });
  expect(tip.running()).toEqual(['denunciation_screening']);
  expect(tip.of('denunciation_screening')[0]?.startedAt).toEqual(receivedAt);
  expect(tip.of('commune_transfer')[0]?.endedBy).toBe('track_changed');
  expect(tip.of('house_first_look')[0]?.endedBy).toBe('met');
  tip.step('change_track', 40, criminal);
  expect(tip.running()).toEqual(['commune_transfer']);
});

test('an urgent tip has its shorter limit from the receipt on', () => {
  const tip = play(criminal);
  tip.step('triage', 2, { ...criminal, urgency: 'urgent' });
  expect(tip.running()).toEqual(['commune_transfer_urgent']);
  expect(tip.of('commune_transfer_urgent')[0]?.dueAt).toEqual(later(24));
});

test('out of scope runs no clock', () => {
  const tip = play(criminal);
  tip.step('triage', 2, { ...criminal, track: 'out_of_scope' });
  expect(tip.running()).toEqual([]);
});

test('after the transfer the agency is watched, the notice to the procuracy by the stricter of its two limits', () => {
  const tip = play(criminal);
  tip.step('transfer', 98, { ...criminal, level: 'agency' });
  expect(tip.of('commune_transfer')[0]?.endedBy).toBe('met');
  expect(tip.running()).toContain('agency_decision');
  // transferred on Friday 20 November: 3 days end on Monday, 3 working days on Wednesday
  const [law, circular] = [tip.of('procuracy_notice')[0], tip.of('procuracy_notice_circular')[0]];
  expect(law?.dueAt.getTime()).toBeLessThan(circular?.dueAt.getTime() ?? 0);
});

test('a suspension stops the decision, and the resumption gives one month', () => {
  const agency: LimitedTip = { ...criminal, level: 'agency' };
  const tip = play(criminal);
  tip.step('check', 1);
  tip.step('transfer', 24, agency);
  tip.step('suspend', 100, agency);
  expect(tip.running()).toEqual(['suspension_notice']);
  tip.step('resume', 800, agency);
  expect(tip.running()).toEqual(['resumed_decision', 'resumption_notice']);
});

test('the end leaves only the answer to be given', () => {
  const tip = play(criminal);
  tip.step('resolve', 100);
  expect(tip.running()).toEqual(['result_notice']);
  tip.step('answer', 101);
  expect(tip.running()).toEqual([]);
});

test('an extension keeps to the law: its grounds, its number, its length, asked in time', () => {
  const tip = play({ ...criminal, track: 'denunciation' });
  tip.step('accept', 24, { ...criminal, track: 'denunciation' });
  const [clock] = tip.of('denunciation_resolution');
  if (!clock) throw new Error('no clock');
  const requestedOn = plainDate('2026-11-20');
  const ask = (change: object, of = clock) =>
    planExtension(of, { ground: 'complex', requestedOn, ...change }, later(120));
  expect(dayIn(clock.dueAt)).toBe('2026-12-17');
  const longer = ask({});
  if (typeof longer === 'string') throw new Error(longer);
  expect(dayIn(longer.dueAt)).toBe('2027-01-18');
  expect(ask({ ground: 'many_places' })).toBe('tip.error.extension.ground');
  expect(ask({ untilOn: '2027-01-19' })).toBe('tip.error.extension.until');
  expect(ask({ untilOn: '2026-12-01' })).toBe('tip.error.extension.until');
  expect(ask({ requestedOn: '2026-12-30' })).toBe('tip.error.extension.future');
  const late = new Date(clock.dueAt.getTime() + 1);
  expect(planExtension(clock, { ground: 'complex', requestedOn }, late)).toBe('tip.error.extension.over');
  const twice = { ...clock, ...longer };
  expect(ask({ ground: 'complex' }, twice)).toBe('tip.error.extension.ground');
  expect(ask({ ground: 'very_complex' }, { ...twice, extensions: 2 })).toBe('tip.error.extension.none');
});

test('the procuracy is asked five days before the end', () => {
  const tip = play(criminal);
  tip.step('transfer', 24, { ...criminal, level: 'agency' });
  const [clock] = tip.of('agency_decision');
  if (!clock) throw new Error('no clock');
  const once = planExtension(clock, { ground: 'complex', requestedOn: dayIn(later(48)) }, later(48));
  if (typeof once === 'string') throw new Error(once);
  const second = { ...clock, ...once };
  const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
  const ask = (day: string) =>
    planExtension(second, { ground: 'complex', requestedOn: plainDate(day) }, at(day));
  expect(dayIn(second.dueAt)).toBe('2027-01-18');
  expect(ask('2027-01-14')).toBe('tip.error.extension.late');
  expect(ask('2027-01-13')).toMatchObject({ extensions: 2 });
});
