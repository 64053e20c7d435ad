/** Calls about official reports. */
export const reportEndpoints = {
  listReports: { method: 'GET', path: '/api/reports' },
  readReport: { method: 'GET', path: '/api/report' },
  stepReport: { method: 'POST', path: '/api/report/step' },
  writeReportText: { method: 'POST', path: '/api/report/text' },
  chooseReportNumbers: { method: 'POST', path: '/api/report/numbers' },
  openReportFile: { method: 'GET', path: '/api/report/file' },
  listReportTemplates: { method: 'GET', path: '/api/report-templates' },
  keepReportTemplate: { method: 'POST', path: '/api/report-templates' },
  openReportTemplate: { method: 'GET', path: '/api/report-templates/file' },
} as const;
