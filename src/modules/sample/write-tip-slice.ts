import { receiptEvent, stepEvent } from '#domain/sample/tips/tip-events.ts';
import type { TipSlice } from '#domain/sample/tips/tip-slices.ts';
import { appendEvents } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import type { SampleContext } from './sample-part.ts';
import type { SealedSampleTip } from './seal-tip-slice.ts';
import { upsertClocks } from './tip-clock-rows.repository.ts';
import { insertMessages } from './tip-message-rows.repository.ts';
import { insertDocuments } from './tip-note-rows.repository.ts';
import { upsertNotices } from './tip-notice-rows.repository.ts';
import { insertTexts, insertTips, updateTips } from './tip-rows.repository.ts';

/**
 * Writes one month of tips in one transaction: the rows as they stand at the end of the month, the texts and messages
 * sealed, and every event in order of time with its facts. What the use cases would have left, in a few statements.
 */
export async function writeTipSlice(
  context: SampleContext,
  slice: TipSlice,
  sealed: readonly SealedSampleTip[],
): Promise<void> {
  const { db, tenant } = context;
  const commitments = new Map(sealed.map(({ tip, commitment }) => [tip, commitment]));
  const changed = new Set(slice.moments.map(({ tip }) => tip).filter((tip) => !commitments.has(tip)));
  const eventsOf = (documents: ReadonlyMap<string, string>) =>
    slice.moments.map(({ tip, step }) => {
      const booking = {
        tenant,
        handler: `officer:${handlerOf(context, tip.chain)}`,
        approver: `officer:${approverOf(context, tip.chain)}`,
      };
      return step
        ? stepEvent(tip, booking, step, documents.get(step.id))
        : receiptEvent(tip, booking, commitments.get(tip) ?? '');
    });
  const place = { tenant, before: slice.before, handlerOf: (chain: string) => handlerOf(context, chain) };
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    await insertTips(trx, place, sealed);
    await insertTexts(trx, tenant, sealed);
    await updateTips(trx, place, [...changed]);
    await upsertClocks(trx, place, [...commitments.keys(), ...changed]);
    await upsertNotices(trx, place, slice.moments);
    await insertMessages(trx, tenant, slice.moments);
    await appendEvents(trx, eventsOf(await insertDocuments(trx, place, slice.moments)));
  });
}

function handlerOf({ handlers }: SampleContext, area: string): string {
  const handler = handlers.get(area);
  if (!handler) throw new Error(`No officer handles the sample tips of ${area}.`);
  return handler;
}

function approverOf({ approvers }: SampleContext, area: string): string {
  const approver = approvers.get(area);
  if (!approver) throw new Error(`No commander lets sample tips of ${area} go.`);
  return approver;
}
