export { ChannelMessage, readChannelMessage } from './arrive/channel-message.ts';
export { type ChannelTip, findGateway, type Gateway, submitChannelTip } from './arrive/submit-channel-tip.ts';
export { type SubmittedTip, submitTip } from './arrive/submit-tip.ts';
export { submitTipWithFiles } from './arrive/submit-tip-with-files.ts';
export { addFiles, listFollowedFiles } from './files/add-files.ts';
export { dropFormFiles, listFormFiles } from './files/form-files.ts';
export { holdFile } from './files/hold-file.ts';
export { publicAreaKeys } from './keys/area-keyring.ts';
export { messageLimit } from './sealed/message-limit.ts';
export { addMessage, followTip } from './sender/follow-tip.ts';
export {
  listFollowedDocuments,
  openFollowedDocument,
} from './sender/followed-documents.ts';
export { noteWrongCodes } from './sender/note-wrong-codes.ts';
export { removeContact } from './sender/remove-contact.ts';
export {
  askReview,
  rateTip,
  tipStanding,
  type Verdict,
} from './sender/review-by-sender.ts';
export { tipSteps } from './sender/tip-steps.ts';
export { whatCodesOpen } from './sender/what-codes-open.ts';
