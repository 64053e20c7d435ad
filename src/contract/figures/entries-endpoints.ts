/** Calls about figures that people enter. */
export const entryEndpoints = {
  figureGrid: { method: 'GET', path: '/api/figure-grid' },
  figureCell: { method: 'GET', path: '/api/figure-cell' },
  listRounds: { method: 'GET', path: '/api/rounds' },
  openRound: { method: 'POST', path: '/api/rounds' },
  closeRound: { method: 'POST', path: '/api/rounds/:roundId/close' },
  stepSubmission: { method: 'POST', path: '/api/rounds/:roundId/step' },
  saveFigures: { method: 'POST', path: '/api/figures' },
} as const;
