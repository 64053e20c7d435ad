export { addCustodian } from './add-custodian.ts';
export { answerOpening } from './answer-opening.ts';
export { confirmKey } from './confirm-key.ts';
export { countWaiting } from './count-waiting.ts';
export { doWork } from './do-work.ts';
export { endOpening } from './end-opening.ts';
export { enrolKey } from './enrol-key.ts';
export { identityKeeper, isCustodyReady } from './identity-keeper.ts';
export {
  type AskedOpening,
  listAllOpenings,
  listAskedOpenings,
  readTipIdentity,
  type ShownOpening,
} from './list-openings.ts';
export { noteOpening } from './note-opening.ts';
export type { Piece } from './piece.repository.ts';
export { listCandidates, readGroup } from './read-group.ts';
export { readOwnKey } from './read-own-key.ts';
export { readWork } from './read-work.ts';
export { removeCustodian } from './remove-custodian.ts';
export { requestOpening } from './request-opening.ts';
export { viewIdentity } from './view-identity.ts';
