import { tipReaders } from '#domain/officers/role.ts';
import { listTipFiles, openTipFile } from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';

const access = { who: 'roles', roles: tipReaders } as const;
const audit = { leaves: 'access', record: 'tip' } as const;

export const tipFileRoutes = [
  route({
    name: 'listTipFiles',
    access,
    audit,
    async handle(context, { params }) {
      const { areaCode, files } = await listTipFiles(context, params);
      return { areaCode, files: files.map((file) => ({ ...file, addedAt: file.addedAt.toISOString() })) };
    },
  }),
  route({
    name: 'openTipFile',
    access,
    audit,
    opensInTab: true,
    handle: (context, { params }) => openTipFile(context, params),
  }),
];
