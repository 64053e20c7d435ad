export { remindOfTips } from './clocks/remind-of-tips.ts';
export { startMissingClocks } from './clocks/start-missing-clocks.ts';
export { sweepFiles } from './files/sweep-files.ts';
export { destroyDueTips } from './retention/destroy-due-tips.ts';
