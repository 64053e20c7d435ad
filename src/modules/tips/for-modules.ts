export { listNotes } from './list-notes.ts';
export { type OpeningKeys, openContentKey } from './open-content-key.ts';
export { cleanNote, insertNote } from './seal-note.ts';
export { findTip, lockTip, type TipSummary } from './tip.repository.ts';
export { unitsOfTip } from './units-of-tip.ts';
