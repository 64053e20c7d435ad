import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { FigureGrid } from '#contract/figures/entries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { CellPanel } from './cell-panel.tsx';
import { keyOf } from './draft.ts';
import { DraftBar } from './draft-bar.tsx';
import classes from './figure-sheet.module.css';
import { axesOf } from './sheet-axes.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { type Place, sheetModel, typedCell, withCell } from './sheet-state.ts';
import { useSheet } from './use-sheet.ts';

/** The sheet with its draft bar above and the panel of the chosen cell beside it. */
export function FigureSheet({ grid }: { grid: FigureGrid }) {
  const sheet = useSheet(grid);
  const model = sheetModel(grid);
  const axes = axesOf(grid);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [shown] = useDebouncedValue(place, 250);
  const chosen = axes.at(shown);
  const key = chosen && keyOf(chosen.row.code, chosen.column.code);
  return (
    <>
      <DraftBar sheet={sheet} model={model} />
      <FailureNotice error={sheet.send.error} />
      <div className={classes.parts}>
        <SheetGrid
          model={model}
          axes={axes}
          draft={sheet.draft}
          place={place}
          onPlace={setPlace}
          onType={(texts) => {
            let next = sheet.draft;
            for (const { row, column, text } of texts) {
              if (model.closed(row, column)) continue;
              const before = next[keyOf(row.code, column.code)];
              const typed = typedCell(text, column, model.known(row.code, column.code));
              const kept = before && typed ? { ...before, ...typed } : typed;
              // what a cell was told before does not outlive the text it was told about
              if (kept && before && typed && !typed.fault) Reflect.deleteProperty(kept, 'fault');
              next = withCell(next, keyOf(row.code, column.code), kept);
            }
            sheet.change(next);
          }}
          onUndo={sheet.undo}
        />
        {chosen && key && (
          <CellPanel
            key={key}
            row={chosen.row}
            column={chosen.column}
            period={grid.period.code}
            known={model.known(chosen.row.code, chosen.column.code)}
            closed={model.closed(chosen.row, chosen.column)}
            cell={sheet.draft[key]}
            onCell={(cell) => sheet.change(withCell(sheet.draft, key, cell))}
          />
        )}
      </div>
    </>
  );
}
