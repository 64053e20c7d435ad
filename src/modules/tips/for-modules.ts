export { listNotes } from './list-notes.ts';
export { newestAreaKey } from './newest-area-key.ts';
export { type OpeningKeys, openContentKey } from './open-content-key.ts';
export { openTip } from './open-tip.ts';
export { listTipFiles } from './open-tip-file.ts';
export { type RegisterTip, readTipRegister } from './read-tip-register.ts';
export { cleanNote, insertNote } from './seal-note.ts';
export { findTip, lockTip, type TipSummary } from './tip.repository.ts';
export { unitsOfTip } from './units-of-tip.ts';
