export { destroyDueTips } from './destroy-due-tips.ts';
export { remindOfTips } from './remind-of-tips.ts';
export { startMissingClocks } from './start-missing-clocks.ts';
export { sweepFiles } from './sweep-files.ts';
