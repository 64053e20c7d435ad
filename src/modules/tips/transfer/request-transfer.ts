import { derivedId } from '#domain/ledger/derived-id.ts';
import type { InvestigationAgency } from '#domain/tips/steps/tip-reasons.ts';
import { insertNotices } from '../clocks/notice.repository.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** Asks the commander to let a criminal tip go to the investigation agency. */
export function requestTransfer(
  context: SealingTipContext,
  command: TipCommand & { agency: InvestigationAgency; reasonText?: string | undefined },
): Promise<TipSummary> {
  const { tenant, actor } = context;
  return changeTip(context, command, 'request_transfer', (tip, now) => ({
    change: {
      transfer_requested_at: now,
      transfer_requested_by: actor.id,
      transfer_to: command.agency,
    },
    details: { agency: command.agency },
    notes: reasonNote(command.reasonText),
    also: async (trx) => {
      await insertNotices(trx, tenant, [
        {
          id: derivedId(command.id, 'notice'),
          areaPath: tip.areaPath,
          kind: 'transfer_requested',
          audience: 'commander',
          tipId: tip.id,
          subjectId: command.id,
          createdAt: now,
        },
      ]);
    },
  }));
}
