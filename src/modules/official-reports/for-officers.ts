export { type ComposedReport, type ComposeReport, composeReport } from './compose-report.ts';
export type { FigureAccount, ReportAccount } from './report-account.ts';
export type { DocumentKind } from './signing/freeze.repository.ts';
export { findSignedDocument, readReportDocument } from './signing/read-document.ts';
export { type ReportPage, readReport } from './signing/read-report.ts';
export { readReports } from './signing/read-reports.ts';
export { stepReport } from './signing/step-report.ts';
export { writeText } from './signing/write-text.ts';
