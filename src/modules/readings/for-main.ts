export { listExamples } from './list-examples.ts';
