import { Nothing } from '../fields.ts';
import {
  KeepReportTemplate,
  KeptReportTemplate,
  ReportTemplateFileQuery,
  ReportTemplates,
  ReportTemplatesQuery,
  templateBodyLimit,
} from './report-templates.ts';
import {
  ChooseReportNumbers,
  ReportFileQuery,
  ReportKey,
  ReportList,
  ReportView,
  SteppedReport,
  StepReport,
  WriteReportText,
  WrittenReportText,
} from './reports.ts';
import { reportEndpoints as at } from './reports-endpoints.ts';

/** Shapes of the calls about official reports. */
export const reportContract = {
  listReports: { ...at.listReports, response: ReportList },
  readReport: { ...at.readReport, query: ReportKey, response: ReportView },
  stepReport: { ...at.stepReport, body: StepReport, response: SteppedReport },
  writeReportText: { ...at.writeReportText, body: WriteReportText, response: WrittenReportText },
  chooseReportNumbers: {
    ...at.chooseReportNumbers,
    body: ChooseReportNumbers,
    response: SteppedReport,
  },
  openReportFile: { ...at.openReportFile, query: ReportFileQuery, response: Nothing, answersFile: true },
  listReportTemplates: { ...at.listReportTemplates, query: ReportTemplatesQuery, response: ReportTemplates },
  keepReportTemplate: {
    ...at.keepReportTemplate,
    body: KeepReportTemplate,
    response: KeptReportTemplate,
    bodyLimit: templateBodyLimit,
  },
  openReportTemplate: {
    ...at.openReportTemplate,
    query: ReportTemplateFileQuery,
    response: Nothing,
    answersFile: true,
  },
} as const;
