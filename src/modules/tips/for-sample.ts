export { clockRow } from './clocks/tip-clock.repository.ts';
export { sealNote } from './sealed/seal-note.ts';
export { messagePlace, tipTexts } from './sealed/tip-content.ts';
