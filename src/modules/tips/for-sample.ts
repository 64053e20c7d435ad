export { sealNote } from './seal-note.ts';
export { messagePlace, tipTexts } from './tip-content.ts';
