import type { Flow } from './flow.ts';

/** Where the report of an area and period stands. Signed is the end: it never moves again. */
export const reportStatuses = ['draft', 'submitted', 'approved', 'signed'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportSteps = ['submit', 'return', 'approve', 'sign'] as const;
export type ReportStep = (typeof reportSteps)[number];

/**
 * The office presents the report, which freezes figures and files; whoever approves and whoever signs sees those very
 * files. One who presented a report does not approve it. The city's is signed by a leader, a commune's also by its
 * commander.
 */
export const reportFlow: Flow<ReportStatus, ReportStep> = {
  submit: {
    from: ['draft'],
    to: 'submitted',
    roles: ['movement_officer', 'commune_commander', 'city_movement_officer'],
  },
  return: {
    from: ['submitted', 'approved'],
    to: 'draft',
    roles: ['commune_commander', 'committee_secretary', 'leader'],
    remark: true,
  },
  approve: {
    from: ['submitted'],
    to: 'approved',
    roles: ['commune_commander', 'committee_secretary', 'leader'],
    notBy: 'submit',
  },
  sign: { from: ['approved'], to: 'signed', roles: ['leader', 'commune_commander'] },
};
