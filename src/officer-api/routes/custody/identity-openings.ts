import { areaPath } from '#domain/areas/area-path.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import {
  answerOpening,
  endOpening,
  listAllOpenings,
  listAskedOpenings,
  noteOpening,
  readTipIdentity,
  requestOpening,
  viewIdentity,
} from '#modules/custody/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { askedOpeningOf, openingOf } from '../../shapes/opening-of.ts';

const custodians = { who: 'roles', roles: ['identity_custodian'] } as const;
const inspectors = { who: 'roles', roles: ['inspector'] } as const;
const handlers = { who: 'roles', roles: tipHandlers } as const;
const event = { leaves: 'event', record: 'tip' } as const;
const seen = { leaves: 'access', record: 'identity_opening' } as const;

const done = async (work: Promise<unknown>): Promise<Record<string, never>> => {
  await work;
  return {};
};
const readerOf = async (context: SignedInContext) => ({
  tenant: context.tenant,
  officerId: context.actor.id,
  nameOf: await context.areaNames(context.clock()),
});

/** From the request of an officer to the end of the time that an identity may be shown. */
export const identityOpeningRoutes = [
  route({
    name: 'tipIdentity',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'access', record: 'tip' },
    async handle(context, { params }) {
      const { state, areaCode, openings } = await readTipIdentity(context, params);
      const reader = await readerOf(context);
      const { tenant, actor } = context;
      const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
      return {
        areaCode,
        state,
        mayAsk: state === 'sealed' && mayIn(actor, tipHandlers, path),
        openings: openings.map((opening) => openingOf(reader, opening)),
      };
    },
  }),
  route({
    name: 'requestOpening',
    access: handlers,
    audit: event,
    handle: (context, { params, body }) =>
      done(requestOpening(context, { ...params, ...body, publicKey: Buffer.from(body.publicKey, 'base64') })),
  }),
  route({
    name: 'askedOpenings',
    access: custodians,
    audit: seen,
    async handle(context) {
      const reader = await readerOf(context);
      const openings = await listAskedOpenings(context);
      return { openings: openings.map((opening) => askedOpeningOf(reader, opening)) };
    },
  }),
  route({
    name: 'allOpenings',
    access: inspectors,
    audit: seen,
    async handle(context) {
      const reader = await readerOf(context);
      const openings = await listAllOpenings(context);
      return { openings: openings.map((opening) => openingOf(reader, opening)) };
    },
  }),
  route({
    name: 'answerOpening',
    access: custodians,
    audit: event,
    handle: (context, { params, body: { share, ...body } }) =>
      done(
        answerOpening(context, {
          ...params,
          ...body,
          handedOver: share === undefined ? undefined : Buffer.from(share, 'base64'),
        }),
      ),
  }),
  route({
    name: 'viewIdentity',
    access: handlers,
    audit: event,
    async handle(context, { params, body }) {
      const found = await viewIdentity(context, { ...params, ...body });
      return {
        place: { tenant: context.tenant, tip: found.tipId, record: found.identityId },
        sealed: found.sealed.toString('base64'),
        shares: found.shares.map(({ officerId, sealed }) => ({
          officerId,
          sealed: sealed.toString('base64'),
        })),
        endsAt: found.endsAt.toISOString(),
      };
    },
  }),
  route({
    name: 'endOpening',
    access: handlers,
    audit: event,
    handle: (context, { params, body }) => done(endOpening(context, { ...params, ...body })),
  }),
  route({
    name: 'noteOpening',
    access: inspectors,
    audit: event,
    handle: (context, { params, body }) => done(noteOpening(context, { ...params, ...body })),
  }),
];
