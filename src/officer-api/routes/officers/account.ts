import { toString as toPicture } from 'qrcode';
import {
  addPasskey,
  changePassword,
  confirmTotp,
  readOwnAccount,
  removePasskey,
  removeTotp,
  renewRecoveryCodes,
  signOutEverywhere,
  startPasskey,
  startTotp,
} from '#modules/officers/for-officers.ts';
import { own } from '../../own.ts';
import { route } from '../../route.ts';

const access = { who: 'signed_in' } as const;
const audit = { leaves: 'event', record: 'officer' } as const;
/** Nothing is changed before the second step, which leaves the event. */
const begun = { leaves: 'access', record: 'officer' } as const;

/** What the app shows without a script or a picture from elsewhere. */
const pictureOf = async (address: string): Promise<string> =>
  `data:image/svg+xml,${encodeURIComponent(await toPicture(address, { type: 'svg', margin: 2 }))}`;

const done = async (work: Promise<unknown>): Promise<Record<string, never>> => {
  await work;
  return {};
};

export const accountRoutes = [
  route({
    name: 'account',
    access,
    audit: { leaves: 'nothing', why: 'shows officers their own account' },
    async handle(context) {
      const { passkeys, totpSince, recoveryCodesLeft, sessions } = await readOwnAccount(own(context));
      return {
        passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
          id,
          name,
          createdAt: createdAt.toISOString(),
          lastUsedAt: lastUsedAt?.toISOString() ?? null,
        })),
        totpSince: totpSince?.toISOString() ?? null,
        recoveryCodesLeft,
        sessions: sessions.map(({ createdAt, lastSeenAt, method, lockedAt, isThis }) => ({
          startedAt: createdAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          method,
          isLocked: lockedAt !== null,
          isThis,
        })),
      };
    },
  }),
  route({
    name: 'changePassword',
    access: { who: 'signed_in', even: ['mustChange'] },
    audit,
    handle: (context, { body }) => done(changePassword(own(context), body)),
  }),
  route({
    name: 'startPasskey',
    access,
    audit: begun,
    handle: (context, { body }) => startPasskey(own(context), body),
  }),
  route({
    name: 'addPasskey',
    access,
    audit,
    // the contract has checked the shape; what it means the library checks
    handle: (context, { body }) => done(addPasskey(own(context), body)),
  }),
  route({
    name: 'removePasskey',
    access,
    audit,
    handle: (context, { params, body }) => done(removePasskey(own(context), { ...params, ...body })),
  }),
  route({
    name: 'startTotp',
    access,
    audit: begun,
    async handle(context, { body }) {
      const { secret, address } = await startTotp(own(context), body);
      return { secret, picture: await pictureOf(address) };
    },
  }),
  route({
    name: 'confirmTotp',
    access,
    audit,
    handle: async (context, { body }) => ({ codes: await confirmTotp(own(context), body) }),
  }),
  route({
    name: 'removeTotp',
    access,
    audit,
    handle: (context, { body }) => done(removeTotp(own(context), body)),
  }),
  route({
    name: 'renewRecoveryCodes',
    access,
    audit,
    handle: async (context, { body }) => ({ codes: await renewRecoveryCodes(own(context), body) }),
  }),
  route({
    name: 'signOutEverywhere',
    access,
    audit,
    handle: async (context) => ({ ended: await signOutEverywhere(own(context)) }),
  }),
];
