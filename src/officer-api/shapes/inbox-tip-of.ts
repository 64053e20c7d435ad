import type { InboxTip } from '#contract/tips/inbox.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { InboxRow } from '#modules/tips/for-officers.ts';
import { tipSummaryOf } from './tip-summary-of.ts';

/** A row of the inbox in the words of the contract. */
export const inboxTipOf = (tenant: string, nameOf: AreaNames, row: InboxRow): InboxTip => ({
  ...tipSummaryOf(tenant, nameOf, row),
  urgency: row.urgency,
  handlerId: row.handlerId,
  legalDueAt: row.legal?.dueAt.toISOString() ?? null,
  houseDueAt: row.house?.dueAt.toISOString() ?? null,
  hasFiles: row.hasFiles,
});
