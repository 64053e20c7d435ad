export { type NationalFigures, nation, readNationalFigures } from './read-national-figures.ts';
