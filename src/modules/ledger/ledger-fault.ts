/** The first thing found wrong, and where. */
export interface LedgerFault {
  readonly part: 'event' | 'fact' | 'chain' | 'tile' | 'seal' | 'roll-up';
  /** E.g. `31135 #12`, `tile 0/3`, `seal 7`. */
  readonly where: string;
  readonly what: string;
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
