import figure from './figure-table.module.css';
import looked from './looked-table.module.css';
import number from './number-table.module.css';
import scrolled from './scrolled-table.module.css';

/** The classes of a table in a ScrollBox, with where its words and numbers stand; no rule is in both. */
const withOwn = (own: CSSModuleClasses): CSSModuleClasses => ({
  ...scrolled,
  ...own,
  table: `${scrolled.table} ${own.table}`,
});

/** Figures in ruled lines, with words between them. */
export const figureTable = withOwn(figure);
/** Rows to look over. */
export const lookedTable = withOwn(looked);
/** Numbers to the right, what they are of at the left. */
export const numberTable = withOwn(number);
