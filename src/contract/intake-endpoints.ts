/** Method and path of the calls by which officers bring tips in. */
export const intakeEndpoints = {
  intakeAreas: { method: 'GET', path: '/api/intake/areas' },
  enterTip: { method: 'POST', path: '/api/intake/tips' },
} as const;
