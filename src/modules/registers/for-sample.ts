export { readKinds } from './kept-kinds.ts';
