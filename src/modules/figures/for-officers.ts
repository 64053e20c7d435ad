export { computeFigures, type FigureRequest } from './compute-figures.ts';
export { canRestate, computeRestatedFigures, type RestatedFigures } from './compute-restated-figures.ts';
export { computeSeries, type SeriesRequest } from './compute-series.ts';
export type { Figure, FigureState } from './figure.ts';
export { isRecorded } from './recorded-zero.ts';
export { type TracedFact, type TraceRequest, traceFigure } from './trace-figure.ts';
