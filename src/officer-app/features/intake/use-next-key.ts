import { useEffect, useEffectEvent } from 'react';

const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** N for the next entry, where nobody types. */
export function useNextKey(onNext: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!onNext || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'n') return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    event.preventDefault();
    onNext();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
