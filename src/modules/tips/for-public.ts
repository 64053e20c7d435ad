export { publicAreaKeys } from './area-keyring.ts';
export { addMessage, type FollowedTip, followTip, type TipMessage } from './follow-tip.ts';
export { messageLimit } from './message-limit.ts';
export { type SealingKeys, type SubmittedTip, submitTip } from './submit-tip.ts';
