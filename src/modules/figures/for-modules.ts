export { computeFigures } from './compute-figures.ts';
export { isRecorded } from './recorded-zero.ts';
