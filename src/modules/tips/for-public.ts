export { ChannelMessage, readChannelMessage } from './arrive/channel-message.ts';
export { type ChannelTip, findGateway, type Gateway, submitChannelTip } from './arrive/submit-channel-tip.ts';
export { type SealingKeys, type SubmittedTip, submitTip } from './arrive/submit-tip.ts';
export { submitTipWithFiles } from './arrive/submit-tip-with-files.ts';
export { addFiles, type FollowedFile, listFollowedFiles } from './files/add-files.ts';
export { dropFormFiles, type FormFile, listFormFiles } from './files/form-files.ts';
export { holdFile } from './files/hold-file.ts';
export { publicAreaKeys } from './keys/area-keyring.ts';
export { messageLimit } from './sealed/message-limit.ts';
export { addMessage, type FollowedTip, followTip, type TipMessage } from './sender/follow-tip.ts';
export {
  type FollowedDocument,
  listFollowedDocuments,
  openFollowedDocument,
} from './sender/followed-documents.ts';
export { noteWrongCodes } from './sender/note-wrong-codes.ts';
export { removeContact } from './sender/remove-contact.ts';
export {
  askReview,
  rateTip,
  type TipStanding,
  tipStanding,
  type Verdict,
  verdicts,
} from './sender/review-by-sender.ts';
export { type TipSteps, tipSteps } from './sender/tip-steps.ts';
export { whatCodesOpen } from './sender/what-codes-open.ts';
