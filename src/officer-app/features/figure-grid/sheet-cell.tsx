import { type KeyboardEvent, useRef } from 'react';
import type { GridColumn } from '#contract/figures/entries.ts';
import { fill } from '#locales/locale.ts';
import { entryFaults, figureGrid as words } from '#locales/vi/officers/figure-grid.ts';
import { type Draft, keyOf } from './draft.ts';
import classes from './sheet-cell.module.css';
import type { GridRow, Place, SheetModel } from './sheet-state.ts';
import { shownText } from './shown-text.ts';
import { sheetSizes } from './use-window.ts';

interface Props {
  readonly model: SheetModel;
  readonly draft: Draft;
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly index: number;
  readonly left: number;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  /** Text of the box while it is typed in. */
  readonly editing: string | undefined;
  readonly onChoose: (extend: boolean) => void;
  readonly onEdit: () => void;
  /** The text when it was accepted, undefined when it was given up; where to go then. */
  readonly onDone: (text: string | undefined, by?: Place) => void;
}

/** One cell: hatched when nobody has counted, ✎ when typed by hand, with its fault in words when it is wrong. */
export function SheetCell(props: Props) {
  const { model, draft, row, column, index, left, isHere, isChosen, editing, onChoose, onEdit } = props;
  const typed = draft[keyOf(row.code, column.code)];
  const known = model.known(row.code, column.code);
  const text = shownText(model, draft, props);
  const isHand = known?.state === 'entered' || known?.state === 'estimated' || known?.state === 'read';
  const isMissing = text === '';
  const fault = typed?.fault;
  const said = fault ? (entryFaults[fault] ?? entryFaults.wrong) : undefined;
  const style = { left, width: sheetSizes.columnWidth };
  if (editing !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: the sheet is no table
      // biome-ignore lint/a11y/useFocusableInteractive: its box is focused
      <div role="gridcell" aria-colindex={index} className={classes.cell} data-here style={style}>
        <CellBox
          text={editing}
          label={fill(words.cellLabel, { area: row.name, name: column.name })}
          onDone={props.onDone}
        />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sheet is no table
    <div
      role="gridcell"
      aria-colindex={index}
      aria-selected={isChosen}
      aria-invalid={fault ? true : undefined}
      aria-readonly={model.closed(row, column) ? true : undefined}
      tabIndex={isHere ? 0 : -1}
      className={`${classes.cell} num`}
      data-here={isHere || undefined}
      data-chosen={isChosen || undefined}
      data-missing={isMissing || undefined}
      data-draft={typed ? true : undefined}
      data-fault={fault ? true : undefined}
      data-closed={model.closed(row, column) ? true : undefined}
      style={style}
      onPointerDown={(event) => {
        if (event.button === 0) onChoose(event.shiftKey);
      }}
      onDoubleClick={() => !model.closed(row, column) && onEdit()}
    >
      {isHand && !typed && <span className={classes.hand}>✎</span>}
      {isMissing ? <span className={classes.hidden}>{words.missing}</span> : text}
      {isHere && said && (
        <span className={classes.bubble} role="tooltip">
          {said}
        </span>
      )}
    </div>
  );
}

const done: Readonly<Record<string, Place>> = {
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
};

/** The box in a cell: Enter and Tab accept, Escape gives up, leaving it accepts. */
function CellBox({ text, label, onDone }: { text: string; label: string; onDone: Props['onDone'] }) {
  const isOver = useRef(false);
  const end = (value: string | undefined, by?: Place) => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(value, by);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const by = done[event.key];
    if (event.key !== 'Escape' && !by) return;
    event.preventDefault();
    const turned = by && event.shiftKey ? { row: -by.row, column: -by.column } : by;
    end(event.key === 'Escape' ? undefined : event.currentTarget.value, turned);
  };
  return (
    <input
      ref={(box) => box?.focus()}
      className={classes.box}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}
