export { type CellObstacle, cellObstacles } from './cell-obstacles.ts';
export { cellFault, type SentCell, storedValue } from './check-cell.ts';
export { type Entry, listEntries } from './entry.repository.ts';
export type { EntryContext } from './entry-context.ts';
export { type EntryVersion, listVersions } from './entry-version.repository.ts';
export { listDueUnits } from './rounds/due-unit.repository.ts';
export { saveEntries } from './save-entries.ts';
export { takeCells } from './take-cells.ts';
