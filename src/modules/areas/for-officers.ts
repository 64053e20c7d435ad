export { type AreaRow, findArea, listAreas } from './area.repository.ts';
export { type AreaNames, areaNames } from './area-names.ts';
export {
  findSheet,
  getSheetBox,
  listDisplayPaths,
  listExpectedCommunes,
} from './boundaries/boundary.repository.ts';
export { listHexes } from './boundaries/list-hexes.ts';
export { type KeptRegister, keptRegister } from './kept-register.ts';
export { addLocalUnit } from './local-units/add-local-unit.ts';
export { endLocalUnit } from './local-units/end-local-unit.ts';
export { importLocalUnits } from './local-units/import-local-units.ts';
export type { LocalUnit } from './local-units/local-unit.repository.ts';
export { readLocalUnits } from './local-units/read-local-units.ts';
export { renameLocalUnit } from './local-units/rename-local-unit.ts';
export { readPopulations } from './population.repository.ts';
export { readRegister } from './read-register.ts';
