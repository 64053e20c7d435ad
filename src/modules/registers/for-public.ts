export { type Forum, type ForumFilter, listForums } from './activities/list-forums.ts';
