export { type ComposedReport, type ComposeReport, composeReport } from './compose-report.ts';
export type { FigureAccount, ReportAccount } from './report-account.ts';
