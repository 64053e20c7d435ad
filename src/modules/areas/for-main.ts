export { listAreas } from './area.repository.ts';
export { loadReference } from './load-reference.ts';
