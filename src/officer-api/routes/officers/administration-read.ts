import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { getAccount, listAccounts, listRequests } from '#modules/officers/for-officers.ts';
import { route } from '../../route.ts';
import { codeOfPath, officerRowOf } from '../../shapes/account-of.ts';

const access = { who: 'roles', roles: ['administrator'] } as const;

export const administrationReadRoutes = [
  route({
    name: 'listOfficers',
    access,
    audit: { leaves: 'access', record: 'officer' },
    async handle(context, { query }) {
      const { accounts, total } = await listAccounts(context, query);
      const nameOf = await context.areaNames(context.clock());
      return { officers: accounts.map((account) => officerRowOf(context.tenant, nameOf, account)), total };
    },
  }),
  route({
    name: 'openOfficer',
    access,
    audit: { leaves: 'access', record: 'officer' },
    async handle(context, { params }) {
      const account = await getAccount(context, params);
      const nameOf = await context.areaNames(context.clock());
      return {
        ...officerRowOf(context.tenant, nameOf, account),
        passkeys: account.passkeys,
        hasTotp: account.hasTotp,
        mustChangePassword: account.mustChangePassword,
        mayChange: account.id !== context.actor.id,
      };
    },
  }),
  route({
    name: 'listOfficerRequests',
    access,
    audit: { leaves: 'access', record: 'officer_request' },
    async handle(context) {
      const nameOf = await context.areaNames(context.clock());
      const requests = await listRequests(context);
      return {
        requests: requests.map((one) => ({
          id: one.id,
          kind: one.kind,
          officer: {
            id: one.officer.id,
            username: one.officer.username,
            displayName: one.officer.displayName,
            title: one.officer.title,
          },
          role: one.role,
          areaName: nameOf(codeOfPath(context.tenant, one.areaPath)),
          validFrom: one.validFrom,
          validTo: one.validTo,
          askedBy: one.asker?.displayName ?? null,
          askedAt: one.askedAt.toISOString(),
          endsAt: one.endsAt.toISOString(),
          mayApprove: one.mayApprove,
        })),
      };
    },
  }),
  route({
    name: 'listOfficerAreas',
    access,
    audit: { leaves: 'nothing', why: 'names of public units' },
    async handle(context) {
      const { db, tenant, actor, clock } = context;
      const nameOf = await context.areaNames(clock());
      const communes = (await listAreas(db, tenant, dayIn(clock()))).map(({ code }) => code);
      const isMine = (code: string) =>
        mayIn(actor, ['administrator'], code === tenant ? areaPath(tenant) : areaPath(tenant, code));
      return {
        areas: [tenant, ...communes].filter(isMine).map((code) => ({ code, name: nameOf(code) })),
      };
    },
  }),
];
