export { type AreaRow, findArea, listAreas, searchAreas } from './area.repository.ts';
export { type AreaNames, areaNames } from './area-names.ts';
export { readRegister } from './read-register.ts';
