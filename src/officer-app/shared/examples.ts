import { CallFailure } from '#contract/client.ts';
import type { TipSummary } from '#contract/tips/tips.ts';
import type { ClockState } from './due/clock-of.ts';

/** Invented records for the tests of shared parts and for the gallery, which shows the same. */
export const exampleNow = new Date('2026-11-21T07:30:00Z');

const tip: TipSummary = {
  id: '019a0000-0000-7000-8000-0000000a1b2c',
  areaCode: '31135',
  areaName: 'phường Ninh Kiều',
  track: 'security_information',
  status: 'checking',
  outcome: null,
  valuable: false,
  channel: 'web',
  reach: 'none',
  receivedAt: '2026-11-21T05:10:00.000Z',
  checkDueAt: '2026-11-23T07:30:00.000Z',
  version: 1,
};

/** A tip in each state of its clock. */
export const exampleTips: Readonly<Record<ClockState, TipSummary>> = {
  over: { ...tip, checkDueAt: '2026-11-21T07:29:00.000Z', track: 'criminal' },
  today: { ...tip, checkDueAt: '2026-11-21T16:59:00.000Z', track: 'feedback' },
  ok: tip,
  waiting: { ...tip, status: 'received', checkDueAt: null, reach: 'handler' },
  done: { ...tip, status: 'resolved', outcome: 'handled_administratively', valuable: true },
};

/** Refusals as the server words them. */
export const exampleFailures = {
  unreachable: new CallFailure({ code: 'unreachable' }),
  notFound: new CallFailure({ code: 'not_found' }),
  failed: new CallFailure({ code: 'failed', requestId: '0a1b2c3d' }),
};
