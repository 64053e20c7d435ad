export { writeExchange } from './exchange-file.ts';
export { type ImportedCell, importFigures } from './import-figures.ts';
export { listExchangeRows } from './list-figures.ts';
export { type PlannedCell, planImport } from './plan-import.ts';
