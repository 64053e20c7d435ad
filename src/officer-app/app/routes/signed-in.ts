import { createRoute, redirect } from '@tanstack/react-router';
import { CallFailure } from '#contract/client.ts';
import { queryClient } from '../../shared/api.ts';
import { meQuery } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { isLocked } from '../../shared/session-state.ts';
import { Shell } from '../shell/shell.tsx';
import { root } from './root.ts';

/** Everything behind the sign-in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isLocked(error)) throw redirect({ to: paths.locked, search: { next: location.href } });
      const isOut = error instanceof CallFailure && error.code === 'not_signed_in';
      if (!isOut) throw error;
      const next = location.href === paths.today ? {} : { next: location.href };
      throw redirect({ to: paths.signIn, search: next });
    });
    if (me.mustChangePassword) throw redirect({ to: paths.firstPassword });
  },
  component: Shell,
});
