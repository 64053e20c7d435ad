import type { Flow } from './flow.ts';

/** Where a commune's answer to a collection round stands. */
export const submissionStatuses = ['awaiting', 'prepared', 'submitted', 'returned', 'accepted'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

export const submissionSteps = ['prepare', 'hold_back', 'approve', 'return', 'accept'] as const;
export type SubmissionStep = (typeof submissionSteps)[number];

/**
 * Commune → city: the movement officer prepares, the commander approves and so submits, the city's office accepts or
 * returns with remarks.
 */
export const submissionFlow: Flow<SubmissionStatus, SubmissionStep> = {
  prepare: {
    from: ['awaiting', 'returned'],
    to: 'prepared',
    roles: ['movement_officer', 'commune_commander'],
  },
  hold_back: { from: ['prepared'], to: 'returned', roles: ['commune_commander'], remark: true },
  approve: { from: ['prepared'], to: 'submitted', roles: ['commune_commander'] },
  return: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    roles: ['city_movement_officer'],
    byCity: true,
    remark: true,
  },
  accept: { from: ['submitted'], to: 'accepted', roles: ['city_movement_officer'], byCity: true },
};

/** What was sent up stays as it was sent until it is returned. */
export const locksFigures = (status: SubmissionStatus): boolean =>
  status === 'submitted' || status === 'accepted';
