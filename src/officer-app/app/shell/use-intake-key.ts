import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { paths } from '../../shared/paths.ts';

/** Where a letter is text or a choice, not a command. */
const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** N opens "Ghi tin" from every screen, where nobody types and no dialog is open. */
export function useIntakeKey(mayEnter: boolean): void {
  const navigate = useNavigate();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!mayEnter || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() !== 'n' || document.querySelector('[role="dialog"]')) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    event.preventDefault();
    void navigate({ to: paths.intake });
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
