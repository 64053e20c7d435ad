export { rebuildRollUps, rollUp } from './roll-up.ts';
export { sealLog } from './seal-log.ts';
export { type LedgerFault, type LedgerReport, verifyLedger } from './verify-ledger.ts';
