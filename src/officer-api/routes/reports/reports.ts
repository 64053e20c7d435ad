import { reportFlow } from '#domain/approval/report-flow.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import type { Role } from '#domain/officers/role.ts';
import {
  chooseNumbers,
  type ReportFileKind,
  readReport,
  readReportDocument,
  stepReport,
  writeText,
} from '#modules/official-reports/for-officers.ts';
import { workbookType } from '#platform/workbook/write-workbook.ts';
import { listOwnReports } from '../../reads/list-own-reports.ts';
import { route } from '../../route.ts';
import { reportViewOf } from '../../shapes/report-view-of.ts';

const readers = { who: 'roles', roles: areaReaders } as const;
const stepTakers: readonly Role[] = [...new Set(Object.values(reportFlow).flatMap(({ roles }) => roles))];

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const files: Readonly<Record<ReportFileKind, { mediaType: string; name: string; ending: string }>> = {
  docx: { mediaType: word, name: 'bao-cao', ending: 'docx' },
  xlsx: { mediaType: workbookType, name: 'phu-luc', ending: 'xlsx' },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ...{ name: 'trinh-chieu', ending: 'pptx' },
  },
  english: { mediaType: word, name: 'summary-en', ending: 'docx' },
  pdf: { mediaType: 'application/pdf', name: 'bao-cao', ending: 'pdf' },
};

export const reportRoutes = [
  route({
    name: 'listReports',
    access: readers,
    audit: { leaves: 'nothing', why: 'names of periods and how far their reports are' },
    handle: (context) => listOwnReports(context),
  }),
  route({
    name: 'readReport',
    access: readers,
    audit: { leaves: 'nothing', why: 'figures of the officer’s own area, no record of a person' },
    async handle(context, { query: { area, period } }) {
      const page = await readReport(context, { areaCode: area, period });
      return reportViewOf(page, context.tenant, await context.areaNames(context.clock()));
    },
  }),
  route({
    name: 'stepReport',
    access: { who: 'roles', roles: stepTakers },
    audit: { leaves: 'event', record: 'report' },
    async handle(context, { body: { area, remark = '', ...rest } }) {
      const { status, version } = await stepReport(context, { areaCode: area, remark, ...rest });
      return { status, version };
    },
  }),
  route({
    name: 'writeReportText',
    access: { who: 'roles', roles: reportFlow.submit.roles },
    audit: { leaves: 'event', record: 'report' },
    handle: (context, { body: { area, heading = '', ...rest } }) =>
      writeText(context, { areaCode: area, heading, ...rest }),
  }),
  route({
    name: 'chooseReportNumbers',
    access: { who: 'roles', roles: reportFlow.submit.roles },
    audit: { leaves: 'event', record: 'report' },
    async handle(context, { body: { area, ...rest } }) {
      const { status, version } = await chooseNumbers(context, { areaCode: area, ...rest });
      return { status, version };
    },
  }),
  route({
    name: 'openReportFile',
    access: readers,
    audit: { leaves: 'access', record: 'report' },
    opensInTab: true,
    async handle(context, { query: { area, period, kind } }) {
      const { bytes, isFrozen } = await readReportDocument(context, { areaCode: area, period }, kind);
      const draft = isFrozen ? '' : '-nhap';
      return {
        areaCode: area,
        fileName: `${files[kind].name}-${area}-${period.toLowerCase()}${draft}.${files[kind].ending}`,
        mediaType: files[kind].mediaType,
        bytes,
      };
    },
  }),
];
