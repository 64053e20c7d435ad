import { expect, test } from 'vitest';
import { allowedTipActions, tipActionNames, tipActions, tipStatuses } from './tip-actions.ts';
import { tipTracks, trackRules } from './tip-tracks.ts';

test('a new tip can be triaged, checked, answered and put right, but not ended', () => {
  const actions = allowedTipActions({ status: 'received', valuable: false, track: 'security_information' });
  const expected = ['triage', 'check', 'assign', 'note', 'redact', 'tag', 'move', 'reply', 'merge', 'split'];
  expect(actions).toEqual(expected);
});

test('a tip is called valuable once, while it is being handled', () => {
  expect(allowedTipActions({ status: 'checking', valuable: false })).toContain('mark_valuable');
  expect(allowedTipActions({ status: 'checking', valuable: true })).not.toContain('mark_valuable');
  expect(allowedTipActions({ status: 'resolved', valuable: false })).not.toContain('mark_valuable');
});

test('a tip out of scope is never valuable, never transferred, never written to', () => {
  for (const status of tipStatuses) {
    const actions = allowedTipActions({ status, valuable: false, track: 'out_of_scope' });
    for (const closed of ['mark_valuable', 'request_transfer', 'transfer', 'reply', 'answer', 'split']) {
      expect(actions).not.toContain(closed);
    }
  }
  expect(trackRules.out_of_scope.outcomes).toEqual([]);
});

test('a complaint and a denunciation end in a conclusion, feedback is settled, explained or passed on', () => {
  for (const track of ['complaint', 'denunciation'] as const) {
    expect(trackRules[track].outcomes).toEqual(
      expect.arrayContaining(['upheld', 'partly_upheld', 'not_upheld']),
    );
    expect(trackRules[track].outcomes).not.toContain('handled_administratively');
  }
  expect(trackRules.feedback.outcomes).toEqual(expect.arrayContaining(['settled', 'explained', 'passed_on']));
  for (const track of tipTracks) {
    const decided = trackRules[track].outcomes.includes('prosecuted');
    expect(decided).toBe(track === 'criminal' || track === 'security_information');
  }
});

test('nothing is transferred without a request, and nothing else ends while one waits', () => {
  const tip = { status: 'checking', valuable: false, track: 'criminal' } as const;
  expect(allowedTipActions(tip)).toContain('request_transfer');
  expect(allowedTipActions(tip)).not.toContain('transfer');
  const asked = allowedTipActions({ ...tip, transferRequestedAt: new Date(0) });
  expect(asked).toEqual(expect.arrayContaining(['transfer', 'decline_transfer']));
  expect(asked).not.toContain('resolve');
});

test('only a denunciation or complaint is accepted, once', () => {
  for (const track of tipTracks) {
    const allowed = allowedTipActions({ status: 'checking', valuable: false, track }).includes('accept');
    expect(allowed).toBe(track === 'denunciation' || track === 'complaint');
  }
});

test('every status but the first is reached by an action, and every status is left by one', () => {
  const reached = new Set(tipActionNames.map((name) => tipActions[name].to));
  expect(tipStatuses.slice(1).filter((status) => !reached.has(status))).toEqual([]);
  for (const status of tipStatuses) {
    const leads = tipActionNames.filter(
      (name) => tipActions[name].from.includes(status) && tipActions[name].to,
    );
    expect(leads.length).toBeGreaterThan(0);
  }
});

test('a destroyed tip stays as it is', () => {
  const actions = allowedTipActions({
    status: 'closed',
    valuable: false,
    track: 'out_of_scope',
    destroyedAt: new Date(0),
  });
  expect(actions).toEqual([]);
});
