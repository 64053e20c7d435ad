import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { mayIn } from '#domain/officers/actor.ts';
import {
  keepTemplate,
  previewTemplate,
  readTemplateFile,
  readTemplates,
  templateKeepers,
} from '#modules/official-reports/for-officers.ts';
import { route } from '../../route.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const reportTemplateRoutes = [
  route({
    name: 'listReportTemplates',
    access: { who: 'roles', roles: areaReaders },
    audit: { leaves: 'nothing', why: 'names of Word files and who kept them' },
    async handle(context, { query: { area } }) {
      const { tenant, actor } = context;
      const { versions, inherited } = await readTemplates(context, area);
      const path = area === tenant ? areaPath(tenant) : areaPath(tenant, area);
      return {
        areaCode: area,
        versions: versions.map(({ officerName, at, ...rest }) => ({
          ...rest,
          officer: officerName,
          at: at.toISOString(),
        })),
        inherited,
        mayKeep: mayIn(actor, templateKeepers, path),
      };
    },
  }),
  route({
    name: 'keepReportTemplate',
    access: { who: 'roles', roles: templateKeepers },
    audit: { leaves: 'event', record: 'report_template' },
    async handle(context, { body: { area, file, ...rest } }) {
      const bytes = file && Buffer.from(file.bytes, 'base64');
      const { version, faults } = await keepTemplate(context, {
        ...{ ...rest, areaCode: area },
        file: file && bytes ? { name: file.name, bytes } : null,
      });
      return { version, faults: faults.map((one) => ({ words: '', ...one })) };
    },
  }),
  route({
    name: 'openReportTemplate',
    access: { who: 'roles', roles: areaReaders },
    audit: { leaves: 'access', record: 'report_template' },
    opensInTab: true,
    async handle(context, { query: { area, version, as } }) {
      const key = { areaCode: area, version };
      const bytes =
        as === 'preview' ? await previewTemplate(context, key) : await readTemplateFile(context, key);
      const name = as === 'preview' ? 'xem-thu-mau' : 'mau-bao-cao';
      return { areaCode: area, fileName: `${name}-${area}-${version}.docx`, mediaType: wordType, bytes };
    },
  }),
];
