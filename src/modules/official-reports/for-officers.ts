export { type ComposedReport, type ComposeReport, composeReport } from './compose-report.ts';
export type { Paper } from './papers/paper-context.ts';
export { printMinutes } from './papers/print-minutes.ts';
export { printRegister } from './papers/print-register.ts';
export { printTipPaper } from './papers/print-tip-paper.ts';
export { chooseNumbers } from './signing/choose-numbers.ts';
export {
  findSignedReport,
  type ReportFileKind,
  readReportDocument,
  type SignedReport,
} from './signing/read-document.ts';
export { type ReportPage, readReport } from './signing/read-report.ts';
export { readReports } from './signing/read-reports.ts';
export { stepReport } from './signing/step-report.ts';
export { writeDocument } from './signing/write-document.ts';
export { writeText } from './signing/write-text.ts';
export { keepTemplate, templateKeepers } from './templates/keep-template.ts';
export { previewTemplate, readTemplateFile } from './templates/read-template-file.ts';
export { readTemplates } from './templates/read-templates.ts';
