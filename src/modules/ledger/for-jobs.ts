export { rollUp } from './roll-up.ts';
export { sealLog } from './seal-log.ts';
