import { readSession, signIn, signOut } from '#modules/officers/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import { meOf } from '../me-of.ts';
import { route } from '../route.ts';

export const sessionRoutes = [
  route({
    name: 'signIn',
    access: { who: 'anyone', why: 'nobody is signed in yet' },
    audit: { leaves: 'nothing', why: 'the session is its own record; refusals are written by the use case' },
    async handle(context, { body }) {
      const { token, endsAt } = await signIn(context, { ...body, origin: context.origin });
      const officer = await readSession(context, token);
      if (!officer) throw new Failure('not_signed_in');
      if (context.cookie.token) await signOut(context, context.cookie.token);
      context.cookie.set(token, endsAt);
      return meOf(context, officer);
    },
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
    name: 'me',
    access: { who: 'signed_in' },
    audit: { leaves: 'nothing', why: 'shows officers their own account' },
    handle: (context) => meOf(context, context.officer),
  }),
];
