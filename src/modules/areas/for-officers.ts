export { type AreaNames, areaNames } from './area-names.ts';
