import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { queryClient } from '../../shared/api.ts';
import { meQuery } from '../../shared/me.ts';

/** Why the screens are hidden: the session is over, or locked. */
export type CoverReason = 'ended' | 'locked';

export interface Cover {
  readonly reason: CoverReason;
  /** Whose screens lie behind. */
  readonly officerId: string | undefined;
}

/**
 * Hides the screens where something is typed in them, so that it is still there for the same officer afterwards.
 * @returns whether it did; where nothing is typed there is nothing to keep
 */
export type Hide = (reason: CoverReason) => boolean;

const HideContext = createContext<Hide>(() => false);
export const HideProvider = HideContext.Provider;
export const useHide = (): Hide => useContext(HideContext);

/** Follows whether something was typed on this screen, and what covers it. */
export function useCover(screen: string) {
  const [cover, setCover] = useState<Cover>();
  /** The screen in which something was typed last. */
  const typedOn = useRef<string>(undefined);
  /** What had the focus and how the page was called when the cover came over it. */
  const before = useRef<{ focus: Element | null; title: string }>(undefined);
  const onInput = useCallback(() => {
    typedOn.current = screen;
  }, [screen]);
  const hide = useCallback<Hide>(
    (reason) => {
      if (typedOn.current !== screen) return false;
      before.current ??= { focus: document.activeElement, title: document.title };
      setCover((already) => ({
        officerId: queryClient.getQueryData(meQuery.queryKey)?.id,
        ...already,
        reason,
      }));
      return true;
    },
    [screen],
  );
  const show = useCallback(() => {
    setCover(undefined);
    void queryClient.invalidateQueries();
  }, []);
  useEffect(() => {
    if (cover || !before.current) return;
    const { focus, title } = before.current;
    before.current = undefined;
    document.title = title;
    if (focus instanceof HTMLElement) focus.focus();
  }, [cover]);
  return { cover, hide, show, onInput };
}
