/** Papers that go out of a tip. */
export const tipPapers = ['transfer_slip', 'items_receipt', 'result_notice'] as const;
export type TipPaper = (typeof tipPapers)[number];

interface PrintedTip {
  readonly status: string;
  readonly track: string;
  readonly outcome: string | null;
  readonly transferRequestedAt: Date | string | null;
  readonly transferredAt: Date | string | null;
  readonly destroyedAt: Date | string | null;
}

/**
 * Whether a paper is due: the slip from the request of a transfer on, the notice once there is a result that a sender is
 * told, the receipt for things at any time. Nothing goes out of a tip that is out of scope or destroyed.
 */
export function mayPrint(paper: TipPaper, tip: PrintedTip): boolean {
  if (tip.destroyedAt || tip.track === 'out_of_scope') return false;
  if (paper === 'items_receipt') return true;
  if (paper === 'transfer_slip') return tip.transferRequestedAt !== null || tip.transferredAt !== null;
  return (
    tip.outcome !== null &&
    tip.outcome !== 'duplicate' &&
    ['resolved', 'answered', 'closed'].includes(tip.status)
  );
}
