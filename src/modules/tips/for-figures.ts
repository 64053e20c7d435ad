export { countOverdue } from './count-overdue.ts';
