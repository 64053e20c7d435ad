import type { Place } from './sheet-state.ts';

/** What a key does in a sheet while no cell is being typed in. */
export type SheetKey =
  | { readonly do: 'move'; readonly by: Place; readonly extend: boolean }
  | { readonly do: 'edit'; readonly text: string | null }
  | { readonly do: 'empty' | 'undo' | 'fillDown' | 'rowStart' | 'rowEnd' };

const moves: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -12, column: 0 },
  PageDown: { row: 12, column: 0 },
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Reads a key as a spreadsheet does; undefined leaves it to the browser, as Tab at the edge of the sheet. */
export function sheetKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): SheetKey | undefined {
  const withCommand = ctrlKey || metaKey;
  if (withCommand && key.toLowerCase() === 'z') return { do: 'undo' };
  if (withCommand && key.toLowerCase() === 'd') return { do: 'fillDown' };
  if (withCommand || altKey) return undefined;
  const by = moves[key];
  if (by) return { do: 'move', by, extend: shiftKey };
  switch (key) {
    case 'Enter':
      return { do: 'move', by: { row: shiftKey ? -1 : 1, column: 0 }, extend: false };
    case 'Tab':
      return { do: 'move', by: { row: 0, column: shiftKey ? -1 : 1 }, extend: false };
    case 'F2':
      return { do: 'edit', text: null };
    case 'Home':
      return { do: 'rowStart' };
    case 'End':
      return { do: 'rowEnd' };
    case 'Delete':
    case 'Backspace':
      return { do: 'empty' };
    default:
      return key.length === 1 ? { do: 'edit', text: key } : undefined;
  }
}

/** A place inside the sheet, or the nearest one. */
export const inside = (place: Place, size: Place): Place => ({
  row: Math.max(0, Math.min(size.row - 1, place.row)),
  column: Math.max(0, Math.min(size.column - 1, place.column)),
});

/** The rectangle between two places, corners included. */
export const rangeOf = (a: Place, b: Place) => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const inRange = (
  { top, bottom, left, right }: ReturnType<typeof rangeOf>,
  { row, column }: Place,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

/** Every place of a rectangle, row by row. */
export const placesOf = ({ top, bottom, left, right }: ReturnType<typeof rangeOf>): Place[][] =>
  Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
  );
