import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { CallFailure } from '#contract/client.ts';
import { queryClient } from '../../shared/api.ts';
import { paths } from '../../shared/paths.ts';
import { isLocked } from '../../shared/session-state.ts';
import { useHide } from './use-cover.ts';

const isSignedOut = (error: unknown): boolean =>
  error instanceof CallFailure && error.code === 'not_signed_in';

/**
 * Leads to the sign-in as soon as any answer says that the session is over, and forgets what was read; where something
 * is typed the sign-in comes over it.
 */
export function useSessionEnd(): void {
  const navigate = useNavigate();
  const hide = useHide();
  const here = useRouterState({ select: (state) => state.location.href });
  useEffect(() => {
    const leave = (error: unknown) => {
      if (isLocked(error)) {
        if (hide('locked')) return;
        void navigate({ to: paths.locked, search: { next: here } }).then(() => queryClient.clear());
        return;
      }
      if (!isSignedOut(error) || hide('ended')) return;
      queryClient.clear();
      void navigate({ to: paths.signIn, search: { next: here, ended: true } });
    };
    const queries = queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    const mutations = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') leave(event.action.error);
    });
    return () => {
      queries();
      mutations();
    };
  }, [navigate, here, hide]);
}
