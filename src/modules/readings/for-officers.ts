export { addReading, titleLimit } from './add-reading.ts';
export { type ComparedFigure, compareReading } from './compare-reading.ts';
export { decideFigure } from './decide-figure.ts';
export { createDocumentReader, type DocumentReader } from './document-reader.ts';
export { listReadings } from './list-readings.ts';
export type { ReadingLine } from './list-readings.repository.ts';
export { type OpenedReading, openDocument, openReading } from './open-reading.ts';
export { getReading } from './reading-context.ts';
export type { Turn } from './turn.repository.ts';
