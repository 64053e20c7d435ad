export { listAreas } from './area.repository.ts';
export { importBoundaries } from './import-boundaries.ts';
export { type AreaImportContext, type ImportedReform, importReform } from './import-reform.ts';
export { loadReference } from './load-reference.ts';
