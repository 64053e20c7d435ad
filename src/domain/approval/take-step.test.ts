import { expect, test } from 'vitest';
import type { Role } from '../officers/role.ts';
import { type ReportStatus, reportFlow, reportStatuses, reportSteps } from './report-flow.ts';
import { submissionFlow, submissionStatuses, submissionSteps } from './submission-flow.ts';
import { openSteps, stepFault } from './take-step.ts';

const actor = (role: Role, areaPath = '92/') => ({ id: 'a', roles: [{ role, areaPath }] });
const report = (status: ReportStatus, takenBy = {}) => ({
  status,
  areaPath: '92/',
  cityPath: '92/',
  takenBy,
});

test('a signed report takes no step from anybody', () => {
  for (const role of [
    'leader',
    'city_movement_officer',
    'committee_secretary',
    'commune_commander',
  ] as const) {
    expect(openSteps(reportFlow, report('signed'), actor(role))).toEqual([]);
  }
});

test('who presented does not approve, others do', () => {
  const record = report('submitted', { submit: 'a' });
  expect(stepFault(reportFlow, 'approve', record, actor('leader'))).toBe('four_eyes');
  expect(stepFault(reportFlow, 'approve', record, { ...actor('leader'), id: 'b' })).toBeUndefined();
});

test('a return asks why', () => {
  expect(stepFault(reportFlow, 'return', report('submitted'), actor('leader'), '  ')).toBe('remark_required');
  expect(stepFault(reportFlow, 'return', report('submitted'), actor('leader'), 'Thiếu')).toBeUndefined();
});

test('only the city accepts, whatever a commune holds', () => {
  const record = { status: 'submitted' as const, areaPath: '92/31135/', cityPath: '92/', takenBy: {} };
  expect(openSteps(submissionFlow, record, actor('city_movement_officer', '92/31135/'))).toEqual([]);
  expect(openSteps(submissionFlow, record, actor('city_movement_officer'))).toEqual(['return', 'accept']);
});

test.each([
  ['report', reportFlow, reportStatuses, reportSteps],
  ['submission', submissionFlow, submissionStatuses, submissionSteps],
] as const)(
  '%s: every step leads between known states and every state but the end is left',
  (_, flow, statuses, steps) => {
    const all = Object.values(flow) as { from: readonly string[]; to: string }[];
    expect(Object.keys(flow)).toEqual([...steps]);
    for (const { from, to } of all) for (const one of [...from, to]) expect(statuses).toContain(one as never);
    const left = new Set(all.flatMap(({ from }) => from));
    expect(statuses.filter((one) => !left.has(one))).toEqual(
      statuses.includes('signed' as never) ? ['signed'] : [],
    );
  },
);
