import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { SheetAxes } from './sheet-axes.ts';
import type { Place } from './sheet-state.ts';

/** Pixels of the sheet's parts. */
export const sheetSizes = { rowHeight: 40, columnWidth: 118, headHeight: 76 } as const;

const { rowHeight, columnWidth, headHeight } = sheetSizes;

const beyond = 3;

/** Numbers from `first` to `last`, and `also`, inside the length. */
function around(first: number, last: number, length: number, also: number): number[] {
  const from = Math.max(0, first - beyond);
  const to = Math.min(length - 1, last + beyond);
  const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return also < from ? [also, ...seen] : also > to && also < length ? [...seen, also] : seen;
}

/**
 * Which rows and columns of the sheet are in sight; the place of the cursor is always among them, and is scrolled into
 * sight when it moves.
 */
export function useWindow(
  box: RefObject<HTMLDivElement | null>,
  { rows, columns, isTurned }: SheetAxes,
  place: Place,
) {
  const [view, setView] = useState({ top: 0, left: 0, width: 1000, height: 700 });
  const isNarrow = view.width < 560;
  const headWidth = isNarrow
    ? isTurned
      ? Math.max(120, view.width - columnWidth - 20)
      : 118
    : isTurned
      ? 420
      : 220;
  const onScroll = useCallback(() => {
    const at = box.current;
    if (at)
      setView({ top: at.scrollTop, left: at.scrollLeft, width: at.clientWidth, height: at.clientHeight });
  }, [box]);
  useLayoutEffect(() => {
    onScroll();
    const watcher = new ResizeObserver(onScroll);
    if (box.current) watcher.observe(box.current);
    return () => watcher.disconnect();
  }, [box, onScroll]);
  useLayoutEffect(() => {
    const at = box.current;
    if (!at) return;
    const [y, x] = [place.row * rowHeight, place.column * columnWidth];
    const [height, width] = [at.clientHeight - headHeight, at.clientWidth - headWidth];
    if (y < at.scrollTop) at.scrollTop = y;
    else if (y + rowHeight > at.scrollTop + height) at.scrollTop = y + rowHeight - height;
    if (x < at.scrollLeft) at.scrollLeft = x;
    else if (x + columnWidth > at.scrollLeft + width) at.scrollLeft = x + columnWidth - width;
  }, [box, place, headWidth]);
  const { top, left, width, height } = view;
  return {
    onScroll,
    headWidth,
    width: headWidth + columns.length * columnWidth,
    rows: around(Math.floor(top / rowHeight), Math.ceil((top + height) / rowHeight), rows.length, place.row),
    columns: around(
      Math.floor(left / columnWidth),
      Math.ceil((left + width) / columnWidth),
      columns.length,
      place.column,
    ),
  };
}
