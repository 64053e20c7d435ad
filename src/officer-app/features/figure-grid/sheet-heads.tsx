import { figureGrid as words } from '#locales/vi/officers/figure-grid.ts';
import type { SheetAxes } from './sheet-axes.ts';
import classes from './sheet-grid.module.css';
import { sheetSizes } from './use-window.ts';

/** The row of titles over the columns in sight. */
export function SheetHead({
  axes,
  columns,
  width,
  headWidth,
}: {
  axes: SheetAxes;
  columns: readonly number[];
  width: number;
  headWidth: number;
}) {
  const { columnWidth, headHeight } = sheetSizes;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot show only the cells in sight
    // biome-ignore lint/a11y/useFocusableInteractive: its cells are focused, not the row
    <div className={classes.head} role="row" style={{ width, height: headHeight }}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a heading takes no focus */}
      <div role="columnheader" className={classes.corner} style={{ width: headWidth }}>
        {axes.isTurned ? words.indicator : words.area}
      </div>
      {columns.map((c) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: a heading takes no focus
        <div
          key={axes.columns[c]?.key}
          role="columnheader"
          className={classes.columnHead}
          aria-colindex={c + 2}
          style={{ left: headWidth + c * columnWidth, width: columnWidth }}
          title={axes.columns[c]?.title}
        >
          <span>{axes.columns[c]?.title}</span>
          <span className="meta">{axes.columns[c]?.unit}</span>
        </div>
      ))}
    </div>
  );
}

/** The title at the left of a row. */
export function RowHead({ row, width }: { row: SheetAxes['rows'][number] | undefined; width: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot show only the cells in sight
    // biome-ignore lint/a11y/useFocusableInteractive: a heading takes no focus
    <div role="rowheader" className={classes.rowHead} style={{ width }} title={row?.title}>
      <span>{row?.title}</span>
      {row?.unit && <span className="meta"> {row.unit}</span>}
    </div>
  );
}
