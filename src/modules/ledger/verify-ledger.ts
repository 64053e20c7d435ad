import type { NoteVerifier } from '#domain/transparency/note-keys.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { FaultFound, type LedgerFault } from './ledger-fault.ts';
import { verifyChains } from './verify-chains.ts';
import { verifyRollUps } from './verify-roll-ups.ts';
import { verifySeals } from './verify-seals.ts';

export interface LedgerReport {
  readonly chains: number;
  readonly events: number;
  readonly facts: number;
  readonly seals: number;
  readonly treeSize: number;
  /** Root of the newest seal, base64; null before the first. */
  readonly root: string | null;
  /** Events that wait for the next seal. */
  readonly unsealed: number;
  readonly fault: LedgerFault | null;
}

export interface VerifyRequest {
  readonly tenant: string;
  readonly origin: string;
  readonly verifiers: readonly NoteVerifier[];
  /** Called with the number of events walked so far. */
  readonly onProgress?: (events: number) => void;
}

const nothing = { chains: 0, events: 0, facts: 0, seals: 0, treeSize: 0, root: null, unsealed: 0 };

/**
 * Checks the whole ledger of a tenant in one snapshot: every link of every chain, every fact against its event,
 * every tile and root of the tree, every signature, and the roll-ups against the facts. Stops at the first fault.
 */
export function verifyLedger(db: Database, request: VerifyRequest): Promise<LedgerReport> {
  const { tenant } = request;
  return readInScope(db, { tenant, path: `${tenant}/` }, (trx) => verifyLedgerIn(trx, request));
}

/** The same inside a transaction that has entered the tenant. */
export async function verifyLedgerIn(trx: Trx, request: VerifyRequest): Promise<LedgerReport> {
  const { tenant, onProgress = () => {} } = request;
  try {
    const walked = await verifyChains(trx, tenant, onProgress);
    const sealed = await verifySeals(trx, tenant, request);
    await verifyRollUps(trx, tenant);
    return { ...walked, ...sealed, unsealed: walked.events - sealed.treeSize, fault: null };
  } catch (error) {
    if (error instanceof FaultFound) return { ...nothing, fault: error.fault };
    throw error;
  }
}
