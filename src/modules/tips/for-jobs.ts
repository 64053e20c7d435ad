export { destroyOutOfScope } from './destroy-out-of-scope.ts';
export { remindOfTips } from './remind-of-tips.ts';
export { startMissingClocks } from './start-missing-clocks.ts';
export { sweepFiles } from './sweep-files.ts';
