import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { HashQueue } from '../guessing/hash-queue.ts';
import type { KnownDevices } from '../guessing/known-devices.ts';
import type { SlowDown } from '../guessing/slow-down.ts';
import type { Officer } from '../officer.ts';
import type { AccountSecrets } from './account-secrets.ts';

/** What signing in needs. */
export interface SignInContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly slowDown: SlowDown;
  readonly hashing: HashQueue;
  readonly devices: KnownDevices;
  readonly secrets: AccountSecrets;
}

/** Where the app is served: a security key signs for this name and no other. */
export interface SiteIdentity {
  /** Host name without port, e.g. `localhost`. */
  readonly rpId: string;
  /** Scheme, host and port. */
  readonly origin: string;
}

/** What officers do about their own account, in their own session. There is no id of an officer in any such command. */
export interface OwnContext extends SignInContext {
  readonly site: SiteIdentity;
  readonly officer: Officer;
  readonly sessionToken: string;
  /** Network that asks, for the slow-down only. */
  readonly origin: string;
}
