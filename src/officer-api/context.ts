import type { Actor } from '#domain/officers/actor.ts';
import type { WordList } from '#domain/sealing/tip-words.ts';
import type { Gauge } from '#domain/watch/gauge.ts';
import type { areaNames } from '#modules/areas/for-officers.ts';
import type {
  AccountSecrets,
  HashQueue,
  KnownDevices,
  OfficerWithRoles,
  SiteIdentity,
  SlowDown,
} from '#modules/officers/for-officers.ts';
import type { DocumentReader } from '#modules/readings/for-officers.ts';
import type { Kinds } from '#modules/registers/for-officers.ts';
import type { OpeningKeys, TipSearch } from '#modules/tips/for-officers.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { FileCleaner } from '#platform/media/file-cleaner.ts';

/** What the officers' process holds for as long as it runs. */
export interface ApiContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly keys: OpeningKeys;
  /** Finds the tip of a reference code that an officer types, and makes codes for calls and visits; it opens nothing. */
  readonly lookupKey: Uint8Array;
  readonly tipSearch: TipSearch;
  /** The words in which a code is dictated. */
  readonly words: WordList;
  readonly store: FileStore;
  /** Cleans what officers attach, in a process of its own. */
  readonly cleaner: FileCleaner;
  /** Reads documents in threads of their own. */
  readonly reader: DocumentReader;
  readonly slowDown: SlowDown;
  readonly hashing: HashQueue;
  readonly devices: KnownDevices;
  readonly secrets: AccountSecrets;
  /** What officers type into the browser: security keys sign for it. */
  readonly site: SiteIdentity;
  readonly areaNames: ReturnType<typeof areaNames>;
  /** Kinds of records in force. */
  readonly kinds: () => Promise<Kinds>;
  /** Of the program that runs. */
  readonly version: string;
  /** The numbers to watch, as they are now. */
  readonly gauges: () => Promise<readonly Gauge[]>;
  /** Whether the deployment holds sample data. */
  readonly isSample: () => Promise<boolean>;
}

/** The session cookie of one request. */
export interface SessionCookie {
  readonly token: string | undefined;
  readonly set: (token: string, endsAt: Date) => void;
  readonly clear: () => void;
}

/** The cookie of a browser that somebody has signed in from. */
export interface DeviceCookie {
  readonly value: string | undefined;
  readonly set: (value: string) => void;
}

/** What every handler is given beside its input. */
export interface RequestContext extends ApiContext {
  readonly cookie: SessionCookie;
  readonly device: DeviceCookie;
  /** Network of the caller, for the slow-down only. */
  readonly origin: string;
  /** Makes a signal that ends when the caller goes before the answer. */
  readonly gone: () => AbortSignal;
}

/** With the officer that the guard let in. */
export interface SignedInContext extends RequestContext {
  readonly officer: OfficerWithRoles;
  readonly actor: Actor;
}
