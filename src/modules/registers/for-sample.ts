export { readKinds } from './kinds/kept-kinds.ts';
export { recordRow } from './record.repository.ts';
