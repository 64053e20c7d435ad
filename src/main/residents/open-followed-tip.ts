import { makeReceipt } from '#domain/sealing/receipt.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { NoteSigner } from '#domain/transparency/note-keys.ts';
import { followIdentity } from '#modules/custody/for-public.ts';
import {
  followTip,
  listFollowedDocuments,
  listFollowedFiles,
  tipStanding,
  tipSteps,
} from '#modules/tips/for-public.ts';
import type { Database } from '#platform/database/connect.ts';
import type { OpenedTip } from '../../public-site/ports.ts';

/** All that a code opens, for the page of its tip. @throws Failure not_found for a code that has no tip */
export async function openFollowedTip(
  context: { db: Database; tenant: string; lookupKey: Uint8Array; receiptSigner: NoteSigner },
  code: TipCode,
): Promise<OpenedTip> {
  const { tenant, receiptSigner } = context;
  // a code without a tip costs one question, not six
  const { status, receivedAt, areaCode, messages } = await followTip(context, code);
  const identity = await followIdentity(context, code);
  const files = await listFollowedFiles(context, code);
  const { receipt, handledAt, answeredAt, closedAt, hasContact } = await tipSteps(context, code);
  const { mayAskReview, reviewAsked, mayRate, verdict, destroyed } = await tipStanding(context, code);
  const documents = await listFollowedDocuments(context, code);
  return {
    status,
    isDestroyed: destroyed,
    receivedAt,
    areaCode: areaCode === tenant ? null : areaCode,
    ...(identity && { identity }),
    files: files.length,
    messages: messages.map(({ author, text, sentAt }) => ({ from: author, text, at: sentAt })),
    steps: { handledAt, answeredAt, closedAt },
    ...(receipt && { receipt: makeReceipt({ tenant, receivedAt, ...receipt }, receiptSigner) }),
    documents: documents.map(({ id, kind, size, addedAt }) => ({ id, kind, size, at: addedAt })),
    hasContact,
    standing: { mayAskReview, reviewAsked, mayRate, verdict },
  };
}
