/** Calls about figures that people enter. */
export const entryEndpoints = {
  figureGrid: { method: 'GET', path: '/api/figure-grid' },
  figureCell: { method: 'GET', path: '/api/figure-cell' },
  saveFigures: { method: 'POST', path: '/api/figures' },
} as const;
