import { useEffect, useEffectEvent } from 'react';

/** Where a letter is text or a choice, not a command. */
const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** Single-key commands of a screen; silent while somebody types or a dialog is open. */
export function useKeys(keys: Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    // on a button or link it presses that, whatever the screen uses it for
    if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button, a')) return;
    if (document.querySelector('[role="dialog"]')) return;
    const run = keys[event.key.toLowerCase()];
    if (!run) return;
    event.preventDefault();
    run(event);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
