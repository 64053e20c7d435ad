import { type Receipt, receivedSecond } from '#domain/sealing/receipt.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { findEventAt } from './event.repository.ts';
import { type EventProof, proveEvent } from './prove-event.ts';

/** What the ledger says of a receipt whose signature is good. */
export interface ReceiptCheck {
  /** `missing`: nothing stands at its place; `different`: something else does. Either means a changed ledger. */
  readonly state: 'recorded' | 'missing' | 'different';
  /** Undefined until the next seal (a minute), and where nothing was recorded. */
  readonly proof: EventProof | undefined;
}

/** Looks whether the event that a receipt names stands at its place, with its commitment and its time. */
export function checkReceipt(db: Database, receipt: Receipt): Promise<ReceiptCheck> {
  const { tenant, chain, seq } = receipt;
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const event = await findEventAt(trx, tenant, { chain, seq });
    if (!event) return { state: 'missing', proof: undefined };
    const isIt =
      event.details?.commitment === receipt.commitment.toString('base64') &&
      receivedSecond(event.recorded_at) === receivedSecond(receipt.receivedAt);
    if (!isIt) return { state: 'different', proof: undefined };
    return { state: 'recorded', proof: await proveEvent(trx, tenant, { chain, seq }) };
  });
}
