import { dayIn } from '#domain/calendar/day-in.ts';
import {
  lockSession,
  readSession,
  type SignedIn,
  signIn,
  signInWithPasskey,
  signOut,
  startPasskeySignIn,
  startPasskeyUnlock,
  unlockSession,
} from '#modules/officers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { RequestContext } from '../../context.ts';
import { own } from '../../own.ts';
import { route } from '../../route.ts';
import { meOf } from '../../shapes/me-of.ts';

/** Hands the new session over in its cookie and remembers the browser; a session that it had before ends. */
async function enter(context: RequestContext, { token, endsAt }: SignedIn) {
  const officer = await readSession(context, token);
  if (!officer) throw new Failure('not_signed_in');
  if (context.cookie.token) await signOut(context, context.cookie.token);
  context.cookie.set(token, endsAt);
  const { devices, device, clock } = context;
  device.set(devices.remember(device.value, officer.username, dayIn(clock())));
  return meOf(context, officer);
}

const nobody = { who: 'anyone', why: 'nobody is signed in yet' } as const;
const ownRecord = {
  leaves: 'nothing',
  why: 'the session is its own record; sign-ins and refusals are written by the use case',
} as const;

export const sessionRoutes = [
  route({
    name: 'signIn',
    access: nobody,
    audit: ownRecord,
    async handle(context, { body }) {
      const { origin, device, gone } = context;
      return enter(context, await signIn(context, { ...body, origin, device: device.value, gone: gone() }));
    },
  }),
  route({
    name: 'passkeyChallenge',
    access: nobody,
    audit: { leaves: 'nothing', why: 'a question to a key, which says nothing of anybody' },
    handle: (context) => startPasskeySignIn(context),
  }),
  route({
    name: 'signInWithPasskey',
    access: nobody,
    audit: ownRecord,
    handle: async (context, { body }) => enter(context, await signInWithPasskey(context, body)),
  }),
  route({
    name: 'signOut',
    access: { who: 'anyone', why: 'signing out of a session that is over must work too' },
    audit: { leaves: 'nothing', why: 'ends a session and shows nothing' },
    async handle(context) {
      if (context.cookie.token) await signOut(context, context.cookie.token);
      context.cookie.clear();
      return {};
    },
  }),
  route({
    name: 'lockSession',
    access: { who: 'signed_in', even: ['locked', 'mustChange'] },
    audit: { leaves: 'nothing', why: 'closes the screen and shows nothing' },
    async handle(context) {
      await lockSession(own(context));
      return {};
    },
  }),
  route({
    name: 'unlockChallenge',
    access: { who: 'signed_in', even: ['locked'] },
    audit: { leaves: 'nothing', why: 'a question to the officer’s own keys' },
    handle: (context) => startPasskeyUnlock(own(context)),
  }),
  route({
    name: 'unlockSession',
    access: { who: 'signed_in', even: ['locked'] },
    audit: { leaves: 'nothing', why: 'the same session goes on' },
    async handle(context, { body }) {
      await unlockSession(own(context), body);
      return {};
    },
  }),
  route({
    name: 'me',
    access: { who: 'signed_in', even: ['mustChange'] },
    audit: { leaves: 'nothing', why: 'shows officers their own account' },
    handle: (context) => meOf(context, context.officer),
  }),
];
