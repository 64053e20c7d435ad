export { listAreas } from './area.repository.ts';
export { importBoundaries } from './boundaries/import-boundaries.ts';
export { loadReference } from './reference/load-reference.ts';
export { type AreaImportContext, type ImportedReform, importReform } from './reform/import-reform.ts';
