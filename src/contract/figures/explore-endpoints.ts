/** Method and path of the calls that look at figures. */
export const exploreEndpoints = {
  listFindings: { method: 'GET', path: '/api/findings' },
  answerFinding: { method: 'POST', path: '/api/findings/answer' },
  exploreFigures: { method: 'GET', path: '/api/figures/explore' },
  traceFigure: { method: 'GET', path: '/api/figures/trace' },
  rankAreas: { method: 'GET', path: '/api/figures/rank' },
  overview: { method: 'GET', path: '/api/figures/overview' },
  exportFigures: { method: 'GET', path: '/api/exports/figures' },
  exportReportWorkbook: { method: 'GET', path: '/api/exports/report-workbook' },
  exportExchange: { method: 'GET', path: '/api/exports/figures-exchange' },
  importExchange: { method: 'POST', path: '/api/figures/import' },
} as const;
