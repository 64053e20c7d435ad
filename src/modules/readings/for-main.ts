export { listExamples } from './list-examples.ts';
export { serveReading } from './serve-reading.ts';
