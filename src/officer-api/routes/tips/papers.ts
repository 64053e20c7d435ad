import { plainDate } from '#domain/calendar/plain-date.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import {
  type Paper,
  printMinutes,
  printRegister,
  printTipPaper,
} from '#modules/official-reports/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';

const access = { who: 'roles', roles: tipHandlers } as const;

type PrintingContext = Omit<SignedInContext, 'isSample'> & { readonly isSample: boolean };

async function answer(context: SignedInContext, print: (context: PrintingContext) => Promise<Paper>) {
  const { fileName, bytes } = await print(await withSample(context));
  return { fileName, file: bytes.toString('base64') };
}

const withSample = async (context: SignedInContext): Promise<PrintingContext> => ({
  ...context,
  isSample: await context.isSample(),
});

export const paperRoutes = [
  route({
    name: 'printMinutes',
    access,
    audit: { leaves: 'event', record: 'paper' },
    handle: (context, { body }) =>
      answer(context, (own) =>
        printMinutes(own, {
          ...body,
          place: body.place ?? '',
          coordinates: body.coordinates ?? '',
          when: body.when ?? '',
          informant: body.informant ?? {},
          receiver: context.officer.displayName,
        }),
      ),
  }),
  route({
    name: 'printRegister',
    access,
    audit: { leaves: 'event', record: 'tip_register' },
    handle: (context, { body: { from, to, ...rest } }) =>
      answer(context, (own) => printRegister(own, { ...rest, from: plainDate(from), to: plainDate(to) })),
  }),
  route({
    name: 'printTipPaper',
    access,
    audit: { leaves: 'event', record: 'tip' },
    handle: (context, { params, body }) =>
      answer(context, (own) => printTipPaper(own, { ...params, ...body })),
  }),
];
