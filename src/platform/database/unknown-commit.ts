/** Enough of a notice of the server to know it by; `routine` is the same in every language of the server. */
interface Notice {
  readonly routine?: string | undefined;
}

/**
 * The server answered a commit that it had stopped waiting for: written here, perhaps on no standby, so that a failover
 * may lose it. Nobody may be told that it is done. The same command sent again finds out.
 */
export class UnknownCommit extends Error {
  constructor() {
    super('Committed on this server alone: whether it lasts is unknown');
    this.name = 'UnknownCommit';
  }
}

/** A wait for the synchronous standby that was cancelled comes as a warning beside an ordinary success. */
export const saysUnknownCommit = ({ routine }: Notice): boolean => routine === 'SyncRepWaitForLSN';
