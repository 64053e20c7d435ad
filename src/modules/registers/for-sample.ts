export { readKinds } from './kinds/kept-kinds.ts';
