export { countOverdue } from './clocks/count-overdue.ts';
