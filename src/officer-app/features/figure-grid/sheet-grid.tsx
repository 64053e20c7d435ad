import { useLayoutEffect, useRef } from 'react';
import { figureGrid as words } from '#locales/vi/officers/figure-grid.ts';
import { SheetCell } from './sheet-cell.tsx';
import classes from './sheet-grid.module.css';
import { RowHead, SheetHead } from './sheet-heads.tsx';
import { inRange } from './sheet-keys.ts';
import { type Sheet, useSheetHands } from './use-sheet-hands.ts';
import { sheetSizes, useWindow } from './use-window.ts';

/** Its borders, and the bar below that scrolls it sideways. */
const edge = 20;

/** The cells, only those in sight; typed, copied and pasted like in a spreadsheet. */
export function SheetGrid(sheet: Sheet) {
  const { model, axes, draft, place } = sheet;
  const box = useRef<HTMLDivElement>(null);
  const hands = useSheetHands(sheet);
  const { chosen, editing, refusal, size } = hands;
  const seen = useWindow(box, axes, place);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && editing === undefined) {
      box.current
        ?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')
        ?.focus({ preventScroll: true });
    }
  });
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
        onKeyDown={hands.onKeyDown}
        onCopy={hands.onCopy}
        onPaste={hands.onPaste}
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
                const at = { row: r, column: c };
                const found = axes.at(at);
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
                    isChosen={inRange(chosen, at)}
                    editing={isHere ? editing : undefined}
                    onChoose={(extend) => hands.go(at, extend)}
                    onEdit={() => hands.edit(at)}
                    onDone={(text, by) => {
                      hadFocus.current = true;
                      hands.done(at, text, by);
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
