import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { call, queryClient } from '../../shared/api.ts';
import { paths } from '../../shared/paths.ts';
import { useHide } from './use-cover.ts';

/**
 * Locks the session on the server, forgets what was read and leaves a screen that shows nothing; what is typed waits
 * behind it.
 */
export function useLock(): () => void {
  const navigate = useNavigate();
  const hide = useHide();
  const here = useRouterState({ select: (state) => state.location.href });
  return () => {
    const locked = call('lockSession', {}).catch(() => undefined);
    if (hide('locked')) return;
    void locked
      .then(() => navigate({ to: paths.locked, search: { next: here } }))
      .then(() => queryClient.clear());
  };
}

/** Ctrl+Shift+L, whatever has the focus: somebody is standing at the desk. */
export function useLockKey(): void {
  const lock = useLock();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.shiftKey || event.code !== 'KeyL') return;
    event.preventDefault();
    lock();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
