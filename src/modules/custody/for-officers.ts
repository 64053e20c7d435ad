export { addCustodian } from './group/add-custodian.ts';
export { listCandidates, readGroup } from './group/read-group.ts';
export { removeCustodian } from './group/remove-custodian.ts';
export { identityKeeper, isCustodyReady } from './identity/identity-keeper.ts';
export { confirmKey } from './keys/confirm-key.ts';
export { enrolKey } from './keys/enrol-key.ts';
export { readOwnKey } from './keys/read-own-key.ts';
export { answerOpening } from './opening/answer-opening.ts';
export { countWaiting } from './opening/count-waiting.ts';
export { endOpening } from './opening/end-opening.ts';
export {
  type AskedOpening,
  listAllOpenings,
  listAskedOpenings,
  readTipIdentity,
  type ShownOpening,
} from './opening/list-openings.ts';
export { noteOpening } from './opening/note-opening.ts';
export { requestOpening } from './opening/request-opening.ts';
export { viewIdentity } from './opening/view-identity.ts';
export { doWork } from './shares/do-work.ts';
export type { Piece } from './shares/piece.repository.ts';
export { readWork } from './shares/read-work.ts';
