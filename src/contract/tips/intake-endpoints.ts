/** Method and path of the calls by which officers bring tips in. */
export const intakeEndpoints = {
  intakeAreas: { method: 'GET', path: '/api/intake/areas' },
  enterTip: { method: 'POST', path: '/api/intake/tips' },
  importTips: { method: 'POST', path: '/api/intake/tips/import' },
  tipImportTemplate: { method: 'GET', path: '/api/intake/tips/import-template' },
  printMinutes: { method: 'POST', path: '/api/intake/minutes' },
  printRegister: { method: 'POST', path: '/api/intake/register' },
  printTipPaper: { method: 'POST', path: '/api/tips/:tipId/papers' },
} as const;
