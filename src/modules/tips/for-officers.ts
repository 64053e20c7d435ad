export { acceptMovedTip } from './accept-moved-tip.ts';
export { acceptTip } from './accept-tip.ts';
export { acknowledgeTransfer } from './acknowledge-transfer.ts';
export { type AnswerCommand, answerTip } from './answer-tip.ts';
export { approveTransfer } from './approve-transfer.ts';
export { privateAreaKeys } from './area-keyring.ts';
export { type AssignCommand, assignTip } from './assign-tip.ts';
export type { SealingTipContext, TipCommand, TipContext } from './change-tip.ts';
export { checkTip } from './check-tip.ts';
export { closeTip } from './close-tip.ts';
export { declineReview } from './decline-review.ts';
export { declineTransfer } from './decline-transfer.ts';
export { type EnteredReceipt, type EnterTipCommand, type EntryContext, enterTip } from './enter-tip.ts';
export { type ExtendCommand, extendLimit } from './extend-limit.ts';
export { type HandOverCommand, handOverTips } from './hand-over-tips.ts';
export { holdTip, releaseTip } from './hold-tip.ts';
export { type ImportedRow, importTips, type TipImport } from './import/import-tips.ts';
export {
  planTipImport,
  type RefusedRow,
  type TakenRow,
  type TipImportPlan,
} from './import/plan-tip-import.ts';
export type { InboxFilter, InboxPage } from './inbox/inbox-filter.ts';
export { dropFilter, keepFilter, readFilters } from './inbox/keep-filter.ts';
export { type Arrival, listArrivals } from './inbox/list-arrivals.ts';
export { countInbox, type InboxRow, readInbox } from './inbox/read-inbox.ts';
export { type DueTip, listDueTips, nearestClocks } from './list-due-tips.ts';
export type { TipNote } from './list-notes.ts';
export { type HandlingOfficer, listTipHandlers } from './list-tip-handlers.ts';
export { markTipValuable } from './mark-tip-valuable.ts';
export { type MergeCommand, mergeTip } from './merge-tip.ts';
export { type MoveCommand, moveTip } from './move-tip.ts';
export { noteTip } from './note-tip.ts';
export { listNotices, type Notice, type NoticeKind } from './notice.repository.ts';
export type { OpeningKeys } from './open-content-key.ts';
export { type OpenedTip, openTip } from './open-tip.ts';
export { listTipDocuments, openTipDocument, type TipDocument } from './open-tip-document.ts';
export { listTipFiles, type OpenedTipFile, openTipFile, type TipFile } from './open-tip-file.ts';
export { type ReadShift, readShift } from './read-shift.ts';
export { recordNotice } from './record-notice.ts';
export { type RedactCommand, redactTip } from './redact-tip.ts';
export { reopenTip } from './reopen-tip.ts';
export { replyToTip } from './reply-to-tip.ts';
export { requestTransfer } from './request-transfer.ts';
export { resolveTip } from './resolve-tip.ts';
export { resumeTip } from './resume-tip.ts';
export { findSimilarTips } from './search/find-similar-tips.ts';
export { openTipSearch, type TipSearch } from './search/open-tip-search.ts';
export { searchProgress } from './search/search-progress.ts';
export { type FoundTip, searchTips, type TipsFound } from './search/search-tips.ts';
export { type SplitCommand, splitTip } from './split-tip.ts';
export { suspendTip } from './suspend-tip.ts';
export { type TagCommand, tagTip } from './tag-tip.ts';
export { countTips, listTips, noTips, type TipSummary } from './tip.repository.ts';
export { type TipEvent, tipHistory } from './tip-history.ts';
export { type TriageCommand, triageTip } from './triage-tip.ts';
export { unmarkTipValuable } from './unmark-tip-valuable.ts';
export { viewContact } from './view-contact.ts';
