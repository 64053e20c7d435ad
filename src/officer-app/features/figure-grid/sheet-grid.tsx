import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { GridColumn } from '#contract/entries.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { figureGrid as words } from '#locales/vi/officers-figure-grid.ts';
import type { Draft } from './draft.ts';
import { pasteLimit, readPaste } from './paste.ts';
import type { SheetAxes } from './sheet-axes.ts';
import { SheetCell } from './sheet-cell.tsx';
import classes from './sheet-grid.module.css';
import { RowHead, SheetHead } from './sheet-heads.tsx';
import { inRange, inside, placesOf, rangeOf, sheetKey } from './sheet-keys.ts';
import type { GridRow, Place, SheetModel } from './sheet-state.ts';
import { shownText } from './shown-text.ts';
import { sheetSizes, useWindow } from './use-window.ts';

/** Its borders, and the bar below that scrolls it sideways. */
const edge = 20;

export interface TypedText {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly text: string;
}

interface Props {
  readonly model: SheetModel;
  readonly axes: SheetAxes;
  readonly draft: Draft;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onType: (texts: readonly TypedText[]) => void;
  readonly onUndo: () => void;
}

/** The cells, only those in sight; typed, copied and pasted like in a spreadsheet. */
export function SheetGrid({ model, axes, draft, place, onPlace, onType, onUndo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [anchor, setAnchor] = useState(place);
  const [editing, setEditing] = useState<string | undefined>();
  const [refusal, setRefusal] = useState('');
  const size = { row: axes.rows.length, column: axes.columns.length };
  const seen = useWindow(box, axes, place);
  const chosen = rangeOf(anchor, place);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && editing === undefined) {
      box.current
        ?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
        ?.focus({ preventScroll: true });
    }
  });
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
  const type = (entries: readonly { at: Place; text: string }[]) =>
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
    const found = axes.at(place);
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
        return type(
          placesOf(chosen)
            .flat()
            .map((at) => ({ at, text: '' })),
        );
      case 'fillDown':
        return type(filled());
      case 'edit': {
        const closed = found && model.closed(found.row, found.column);
        if (closed) setRefusal(words.closed[closed]);
        else setEditing(key.text ?? textAt(place));
      }
    }
  };
  /** The top row of the chosen cells copied down; of one cell, what stands above it. */
  const filled = () => {
    const rows = placesOf(chosen);
    const one = rows.length === 1;
    return rows.flatMap((row, r) =>
      row.flatMap((at) => {
        const from = { row: one ? at.row - 1 : chosen.top, column: at.column };
        return (!one && r === 0) || from.row < 0 ? [] : [{ at, text: textAt(from) }];
      }),
    );
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== undefined) return;
    event.preventDefault();
    const rows = placesOf(chosen).map((row) => row.map(textAt).join('\t'));
    event.clipboardData.setData('text/plain', rows.join('\n'));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== undefined) return;
    event.preventDefault();
    const { clipboardData } = event;
    const read = readPaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html'));
    if ('fault' in read)
      return setRefusal(fill(words.paste[read.fault], { limit: formatNumber(pasteLimit) }));
    const across = Math.max(...read.rows.map((row) => row.length));
    if (place.row + read.rows.length > size.row || place.column + across > size.column) {
      const asked = { rows: formatNumber(read.rows.length), columns: formatNumber(across) };
      return setRefusal(fill(words.paste.outside, asked));
    }
    type(
      read.rows.flatMap((row, r) =>
        row.map((text, c) => ({ at: { row: place.row + r, column: place.column + c }, text })),
      ),
    );
    onPlace(place);
    setAnchor({ row: place.row + read.rows.length - 1, column: place.column + across - 1 });
  };
  const { rowHeight, columnWidth, headHeight } = sheetSizes;
  return (
    <div>
      <p className={classes.refusal} role="alert">
        {refusal}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot show only the cells in sight */}
      <div
        ref={box}
        className={classes.box}
        style={{ height: headHeight + size.row * rowHeight + edge }}
        role="grid"
        tabIndex={-1}
        aria-label={words.gridLabel}
        aria-rowcount={size.row + 1}
        aria-colcount={size.column + 1}
        aria-multiselectable
        data-turned={axes.isTurned || undefined}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        onFocus={() => {
          hadFocus.current = true;
        }}
        onBlur={() => {
          hadFocus.current = false;
        }}
        onScroll={seen.onScroll}
      >
        <SheetHead axes={axes} columns={seen.columns} width={seen.width} headWidth={seen.headWidth} />
        <div
          style={{ height: size.row * rowHeight, width: seen.width }}
          className={classes.body}
          role="presentation"
        >
          {seen.rows.map((r) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: its cells are focused, not the row
            <div
              key={axes.rows[r]?.key}
              role="row"
              aria-rowindex={r + 2}
              className={classes.row}
              style={{ top: r * rowHeight, height: rowHeight, width: seen.width }}
            >
              <RowHead row={axes.rows[r]} width={seen.headWidth} />
              {seen.columns.map((c) => {
                const found = axes.at({ row: r, column: c });
                if (!found) return null;
                const isHere = r === place.row && c === place.column;
                return (
                  <SheetCell
                    key={`${found.row.code} ${found.column.code}`}
                    model={model}
                    draft={draft}
                    {...found}
                    index={c + 2}
                    left={seen.headWidth + c * columnWidth}
                    isHere={isHere}
                    isChosen={inRange(chosen, { row: r, column: c })}
                    editing={isHere ? editing : undefined}
                    onChoose={(extend) => go({ row: r, column: c }, extend)}
                    onEdit={() => setEditing(textAt({ row: r, column: c }))}
                    onDone={(text, by) => {
                      setEditing(undefined);
                      hadFocus.current = true;
                      if (text !== undefined) type([{ at: { row: r, column: c }, text }]);
                      if (by) go({ row: r + by.row, column: c + by.column });
                    }}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <p className={`${classes.keys} meta no-print`}>{words.keys}</p>
    </div>
  );
}
