import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type { GridColumn } from '#contract/figures/entries.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { figureGrid as words } from '#locales/vi/officers/figure-grid.ts';
import type { Draft } from './draft.ts';
import { pasteLimit, readPaste } from './paste.ts';
import type { SheetAxes } from './sheet-axes.ts';
import { copiedText, emptied, filledDown, laidIn, type PlacedText } from './sheet-edits.ts';
import { inside, rangeOf, sheetKey } from './sheet-keys.ts';
import type { GridRow, Place, SheetModel } from './sheet-state.ts';
import { shownText } from './shown-text.ts';

interface TypedText {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly text: string;
}

export interface Sheet {
  readonly model: SheetModel;
  readonly axes: SheetAxes;
  readonly draft: Draft;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onType: (texts: readonly TypedText[]) => void;
  readonly onUndo: () => void;
}

/** The cursor of a sheet, what is chosen and typed in, and what keys and clipboard do with it, as in a spreadsheet. */
export function useSheetHands({ model, axes, draft, place, onPlace, onType, onUndo }: Sheet) {
  const [anchor, setAnchor] = useState(place);
  const [editing, setEditing] = useState<string | undefined>();
  const [refusal, setRefusal] = useState('');
  const size = { row: axes.rows.length, column: axes.columns.length };
  const chosen = rangeOf(anchor, place);
  const go = (to: Place, extend = false) => {
    const next = inside(to, size);
    setRefusal('');
    onPlace(next);
    if (!extend) setAnchor(next);
  };
  const textAt = (at: Place): string => {
    const found = axes.at(at);
    return found ? shownText(model, draft, found) : '';
  };
  const type = (entries: readonly PlacedText[]) =>
    onType(
      entries.flatMap(({ at, text }) => {
        const found = axes.at(at);
        return found ? [{ ...found, text }] : [];
      }),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== undefined) return;
    const key = sheetKey(event);
    if (!key) return;
    const atEdge =
      event.key === 'Tab' && (event.shiftKey ? place.column === 0 : place.column === size.column - 1);
    if (atEdge) return;
    event.preventDefault();
    switch (key.do) {
      case 'move':
        return go({ row: place.row + key.by.row, column: place.column + key.by.column }, key.extend);
      case 'rowStart':
        return go({ row: place.row, column: 0 });
      case 'rowEnd':
        return go({ row: place.row, column: size.column - 1 });
      case 'undo':
        return onUndo();
      case 'empty':
        return type(emptied(chosen));
      case 'fillDown':
        return type(filledDown(chosen, textAt));
      case 'edit': {
        const found = axes.at(place);
        const closed = found && model.closed(found.row, found.column);
        if (closed) setRefusal(words.closed[closed]);
        else setEditing(key.text ?? textAt(place));
      }
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(chosen, textAt));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== undefined) return;
    event.preventDefault();
    const { clipboardData } = event;
    const read = readPaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if ('fault' in read)
      return setRefusal(fill(words.paste[read.fault], { limit: formatNumber(pasteLimit) }));
    const laid = laidIn(read.rows, place, size);
    if (!laid) {
      const columns = Math.max(...read.rows.map((row) => row.length));
      const asked = { rows: formatNumber(read.rows.length), columns: formatNumber(columns) };
      return setRefusal(fill(words.paste.outside, asked));
    }
    type(laid.texts);
    onPlace(place);
    setAnchor(laid.end);
  };
  return {
    ...{ chosen, editing, refusal, size, go, onKeyDown, onCopy, onPaste },
    edit: (at: Place) => setEditing(textAt(at)),
    /** Leaves the box of a cell with its text, or without when it was given up. */
    done: (at: Place, text: string | undefined, by: Place | undefined) => {
      setEditing(undefined);
      if (text !== undefined) type([{ at, text }]);
      if (by) go({ row: at.row + by.row, column: at.column + by.column });
    },
  };
}
