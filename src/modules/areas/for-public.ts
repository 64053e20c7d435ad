export { type AreaRow, findArea, listAreas, searchAreas } from './area.repository.ts';
