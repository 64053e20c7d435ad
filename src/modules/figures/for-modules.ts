export { computeFigures } from './compute-figures.ts';
export type { Figure } from './figure.ts';
export { begunPeriod, figuresPath } from './figures-context.ts';
export { isRecorded } from './recorded-zero.ts';
