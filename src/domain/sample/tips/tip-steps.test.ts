import { expect, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import { isRunning, limitOf } from '#domain/tips/clocks/tip-clock.ts';
import { allowedTipActions, isOpen, type TipState, tipActions } from '#domain/tips/steps/tip-actions.ts';
import { type TipTrack, trackRules } from '#domain/tips/steps/tip-tracks.ts';
import { tips, to } from './planned-tips.fixture.ts';
import { tipClocksAt } from './tip-clocks.ts';
import { stepEvent } from './tip-events.ts';
import { tipStateAt } from './tip-state.ts';

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
