export type { SentCell } from './check-cell.ts';
export type { Entry } from './entry.repository.ts';
export type { EntryContext } from './entry-context.ts';
export type { EntryVersion } from './entry-version.repository.ts';
export { type Cell, readCell } from './read-cell.ts';
export { type Grid, readGrid } from './read-grid.ts';
export { saveEntries } from './save-entries.ts';
export type { CellResult } from './write-cells.ts';
