export { type AreaRow, findArea, listAreas, searchAreas } from './area.repository.ts';
export { listCommunesWithFormer } from './former-names.repository.ts';
