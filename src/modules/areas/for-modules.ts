export { type AreaRow, findArea, listAreas } from './area.repository.ts';
export { keptRegister } from './kept-register.ts';
export { readPopulations } from './population.repository.ts';
export { readRegister } from './read-register.ts';
