export { checkReceipt, type ReceiptCheck } from './check-receipt.ts';
export type { LedgerFault } from './ledger-fault.ts';
export { rebuildRollUps, rollUp } from './roll-up.ts';
export { sealLog } from './seal-log.ts';
export { type LedgerReport, verifyLedger } from './verify-ledger.ts';
