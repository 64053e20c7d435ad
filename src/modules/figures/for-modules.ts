export { computeFigures, figureOf } from './compute-figures.ts';
export { monthEnds } from './compute-series.ts';
export { deriveValue } from './derive-value.ts';
export type { Figure } from './figure.ts';
export { begunPeriod, figuresPath } from './figures-context.ts';
export { listPublishedFigures, type PublishedRow } from './published-figure.repository.ts';
export { isRecorded } from './recorded-zero.ts';
