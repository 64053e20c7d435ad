export { rollUp } from './roll-up.ts';
export { sealBatch, sealLog } from './seal-log.ts';
