export { checkReceipt, type ReceiptCheck } from './check-receipt.ts';
export { rollUp } from './roll-up.ts';
export { sealLog } from './seal-log.ts';
export { type LedgerReport, verifyLedger } from './verify-ledger.ts';
