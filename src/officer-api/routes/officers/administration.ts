import { plainDate } from '#domain/calendar/plain-date.ts';
import {
  addOfficer,
  decideRequest,
  disableOfficer,
  enableOfficer,
  endRole,
  giveRole,
  importOfficers,
  resetSignIn,
} from '#modules/officers/for-officers.ts';
import { route } from '../../route.ts';
import { pathOfCode, roleToGive } from '../../shapes/account-of.ts';
import { administrationReadRoutes } from './administration-read.ts';

const access = { who: 'roles', roles: ['administrator'] } as const;
const audit = { leaves: 'event', record: 'officer' } as const;

const done = async (work: Promise<unknown>): Promise<Record<string, never>> => {
  await work;
  return {};
};

export const administrationRoutes = [
  ...administrationReadRoutes,
  route({
    name: 'addOfficer',
    access,
    audit,
    handle: async (context, { body }) =>
      addOfficer(context, { ...body, ...(await roleToGive(context, body)) }),
  }),
  route({
    name: 'importOfficers',
    access,
    audit,
    handle: async (context, { body }) => ({ made: await importOfficers(context, body.csv) }),
  }),
  route({
    name: 'giveRole',
    access,
    audit,
    handle: async (context, { params, body }) =>
      giveRole(context, { id: body.id, ...params, ...(await roleToGive(context, body)) }),
  }),
  route({
    name: 'endRole',
    access,
    audit,
    async handle(context, { params, body }) {
      const areaPath = await pathOfCode(context, body.areaCode);
      const validFrom = plainDate(body.validFrom);
      return done(endRole(context, { id: body.id, ...params, role: body.role, areaPath, validFrom }));
    },
  }),
  route({
    name: 'disableOfficer',
    access,
    audit,
    handle: (context, { params, body }) => done(disableOfficer(context, { ...params, ...body })),
  }),
  route({
    name: 'enableOfficer',
    access,
    audit,
    handle: (context, { params, body }) => done(enableOfficer(context, { ...params, ...body })),
  }),
  route({
    name: 'resetSignIn',
    access,
    audit,
    handle: (context, { params, body }) => resetSignIn(context, { ...params, ...body }),
  }),
  route({
    name: 'decideOfficerRequest',
    access,
    audit,
    handle: (context, { params, body }) => decideRequest(context, { ...params, ...body }),
  }),
];
