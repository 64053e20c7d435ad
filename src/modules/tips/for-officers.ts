export { answerTip } from './answer/answer-tip.ts';
export { declineReview } from './answer/decline-review.ts';
export { listTipDocuments, openTipDocument } from './answer/open-tip-document.ts';
export { replyToTip } from './answer/reply-to-tip.ts';
export {
  type EnterTipCommand,
  type EntryContext,
  enterTip,
} from './arrive/enter-tip.ts';
export type { DueTip } from './clocks/nearest-clocks.ts';
export { listNotices, type Notice } from './clocks/notice.repository.ts';
export { recordNotice } from './clocks/record-notice.ts';
export { listTipFiles, type OpenedTipFile, openTipFile } from './files/open-tip-file.ts';
export { type ImportedRow, importTips, type TipImport } from './import/import-tips.ts';
export {
  planTipImport,
  type RefusedRow,
  type TakenRow,
  type TipImportPlan,
} from './import/plan-tip-import.ts';
export type { InboxFilter, InboxPage } from './inbox/inbox-filter.ts';
export { dropFilter, keepFilter, readFilters } from './inbox/keep-filter.ts';
export { listArrivals } from './inbox/list-arrivals.ts';
export { countInbox, type InboxRow, readInbox } from './inbox/read-inbox.ts';
export { privateAreaKeys } from './keys/area-keyring.ts';
export type { OpeningKeys } from './keys/open-content-key.ts';
export { listTipPlaces, type PlacedTip } from './places/list-tip-places.ts';
export { type OpenedTip, openTip } from './read/open-tip.ts';
export { type ReadShift, readShift } from './read/read-shift.ts';
export { tipHistory } from './read/tip-history.ts';
export { viewContact } from './read/view-contact.ts';
export { redactTip } from './redaction/redact-tip.ts';
export { holdTip, releaseTip } from './retention/hold-tip.ts';
export { findSimilarTips } from './search/find-similar-tips.ts';
export { openTipSearch, type TipSearch } from './search/open-tip-search.ts';
export { searchProgress } from './search/search-progress.ts';
export { searchTips } from './search/search-tips.ts';
export { acceptTip } from './steps/accept-tip.ts';
export { assignTip } from './steps/assign-tip.ts';
export type { TipCommand } from './steps/change-tip.ts';
export { checkTip } from './steps/check-tip.ts';
export { closeTip } from './steps/close-tip.ts';
export { extendLimit } from './steps/extend-limit.ts';
export { handOverTips } from './steps/hand-over-tips.ts';
export { listTipHandlers } from './steps/list-tip-handlers.ts';
export { markTipValuable } from './steps/mark-tip-valuable.ts';
export { mergeTip } from './steps/merge-tip.ts';
export { noteTip } from './steps/note-tip.ts';
export { reopenTip } from './steps/reopen-tip.ts';
export { resolveTip } from './steps/resolve-tip.ts';
export { resumeTip } from './steps/resume-tip.ts';
export { splitTip } from './steps/split-tip.ts';
export { suspendTip } from './steps/suspend-tip.ts';
export { tagTip } from './steps/tag-tip.ts';
export { type TriageCommand, triageTip } from './steps/triage-tip.ts';
export { unmarkTipValuable } from './steps/unmark-tip-valuable.ts';
export { countTips, listTips, type TipSummary } from './tip.repository.ts';
export { acceptMovedTip } from './transfer/accept-moved-tip.ts';
export { acknowledgeTransfer } from './transfer/acknowledge-transfer.ts';
export { approveTransfer } from './transfer/approve-transfer.ts';
export { declineTransfer } from './transfer/decline-transfer.ts';
export { listMovedAway } from './transfer/list-moved-away.ts';
export { type MoveCommand, moveTip } from './transfer/move-tip.ts';
export { requestTransfer } from './transfer/request-transfer.ts';
