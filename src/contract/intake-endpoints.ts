/** Method and path of the calls by which officers bring tips in. */
export const intakeEndpoints = {
  intakeAreas: { method: 'GET', path: '/api/intake/areas' },
  enterTip: { method: 'POST', path: '/api/intake/tips' },
  printMinutes: { method: 'POST', path: '/api/intake/minutes' },
  printRegister: { method: 'POST', path: '/api/intake/register' },
  printTipPaper: { method: 'POST', path: '/api/tips/:tipId/papers' },
} as const;
