export { addFiles, type FollowedFile, listFollowedFiles } from './add-files.ts';
export { publicAreaKeys } from './area-keyring.ts';
export { ChannelMessage, readChannelMessage } from './channel-message.ts';
export { addMessage, type FollowedTip, followTip, type TipMessage } from './follow-tip.ts';
export {
  type FollowedDocument,
  listFollowedDocuments,
  openFollowedDocument,
} from './followed-documents.ts';
export { dropFormFiles, type FormFile, listFormFiles } from './form-files.ts';
export { holdFile } from './hold-file.ts';
export { messageLimit } from './message-limit.ts';
export { noteWrongCodes } from './note-wrong-codes.ts';
export { removeContact } from './remove-contact.ts';
export {
  askReview,
  rateTip,
  type TipStanding,
  tipStanding,
  type Verdict,
  verdicts,
} from './review-by-sender.ts';
export { type ChannelTip, findGateway, type Gateway, submitChannelTip } from './submit-channel-tip.ts';
export { type SealingKeys, type SubmittedTip, submitTip } from './submit-tip.ts';
export { submitTipWithFiles } from './submit-tip-with-files.ts';
export { type TipSteps, tipSteps } from './tip-steps.ts';
export { whatCodeOpens } from './what-code-opens.ts';
