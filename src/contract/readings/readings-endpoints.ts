/** Calls of the reading desk: documents whose figures are taken over. */
export const readingEndpoints = {
  listReadings: { method: 'GET', path: '/api/readings' },
  addReading: { method: 'POST', path: '/api/readings' },
  openReading: { method: 'GET', path: '/api/readings/:readingId' },
  openReadingDocument: { method: 'GET', path: '/api/readings/:readingId/document' },
  proposeFigure: { method: 'GET', path: '/api/readings/:readingId/marked' },
  addFigure: { method: 'POST', path: '/api/readings/:readingId/figures' },
  decideFigure: { method: 'POST', path: '/api/readings/:readingId/decide' },
  compareReading: { method: 'GET', path: '/api/reading-comparison' },
  readingProgress: { method: 'GET', path: '/api/reading-progress' },
  stopReading: { method: 'POST', path: '/api/reading-progress/stop' },
} as const;
