import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeskSearch } from './shown-figures.ts';

/** The address follows when the keys rest: browsers refuse to change it many times a second. */
const restMs = 300;

/**
 * The figure in hand, and how to take another. It is remembered in the address of the page.
 * @param onMove whatever is open at the figure before is closed
 */
export function useFigureInHand(
  search: DeskSearch,
  onSearch: (change: DeskSearch) => void,
  onMove: () => void,
): readonly [number | undefined, (no: number | undefined) => void] {
  const [figure, setFigure] = useState(search.figure);
  const moved = useRef(onMove);
  moved.current = onMove;
  const keep = useEffectEvent(() => {
    if (figure !== search.figure) onSearch({ ...search, figure });
  });
  useEffect(() => {
    if (figure === undefined) return;
    const timer = setTimeout(keep, restMs);
    return () => clearTimeout(timer);
  }, [figure]);
  const choose = useCallback((no: number | undefined) => {
    moved.current();
    if (no !== undefined) setFigure(no);
  }, []);
  return [figure, choose];
}
