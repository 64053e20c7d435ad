import type { OwnContext } from '#modules/officers/for-officers.ts';
import type { SignedInContext } from './context.ts';

/** The signed-in officer's own session, for use cases about one's own account. */
export const own = (context: SignedInContext): OwnContext => ({
  ...context,
  sessionToken: context.cookie.token ?? '',
});
