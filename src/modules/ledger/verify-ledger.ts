import type { NoteVerifier } from '#domain/transparency/note-keys.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { verifyChains } from './verify-chains.ts';
import { verifyRollUps } from './verify-roll-ups.ts';
import { verifySeals } from './verify-seals.ts';

/** The first thing found wrong, and where. */
export interface LedgerFault {
  readonly part: 'event' | 'fact' | 'chain' | 'tile' | 'seal' | 'roll-up';
  /** E.g. `31135 #12`, `tile 0/3`, `seal 7`. */
  readonly where: string;
  readonly what: string;
}

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

/** Thrown inside the walk to stop at the first fault. */
export class FaultFound extends Error {
  readonly fault: LedgerFault;
  constructor(part: LedgerFault['part'], where: string, what: string) {
    super(`${part} ${where}: ${what}`);
    this.name = 'FaultFound';
    this.fault = { part, where, what };
  }
}

/**
 * Checks the whole ledger of a tenant in one snapshot: every link of every chain, every fact against its event,
 * every tile and root of the tree, every signature, and the roll-ups against the facts. Stops at the first fault.
 */
export function verifyLedger(
  db: Database,
  { tenant, origin, verifiers }: { tenant: string; origin: string; verifiers: readonly NoteVerifier[] },
  onProgress: (events: number) => void = () => {},
): Promise<LedgerReport> {
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const nothing = { chains: 0, events: 0, facts: 0, seals: 0, treeSize: 0, root: null, unsealed: 0 };
    try {
      const walked = await verifyChains(trx, tenant, onProgress);
      const sealed = await verifySeals(trx, tenant, { origin, verifiers });
      await verifyRollUps(trx, tenant);
      return { ...walked, ...sealed, unsealed: walked.events - sealed.treeSize, fault: null };
    } catch (error) {
      if (error instanceof FaultFound) return { ...nothing, fault: error.fault };
      throw error;
    }
  });
}
