import type { Actor } from '#domain/officers/actor.ts';
import type { WordList } from '#domain/sealing/tip-words.ts';
import type { areaNames } from '#modules/areas/for-officers.ts';
import type {
  AccountSecrets,
  HashQueue,
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
  readonly secrets: AccountSecrets;
  /** What officers type into the browser: security keys sign for it. */
  readonly site: SiteIdentity;
  readonly areaNames: ReturnType<typeof areaNames>;
  /** Kinds of records in force. */
  readonly kinds: () => Promise<Kinds>;
  /** Whether the deployment holds sample data. */
  readonly isSample: () => Promise<boolean>;
}

/** The session cookie of one request. */
export interface SessionCookie {
  readonly token: string | undefined;
  readonly set: (token: string, endsAt: Date) => void;
  readonly clear: () => void;
}

/** What every handler is given beside its input. */
export interface RequestContext extends ApiContext {
  readonly cookie: SessionCookie;
  /** Network address of the caller, for the slow-down only. */
  readonly origin: string;
}

/** With the officer that the guard let in. */
export interface SignedInContext extends RequestContext {
  readonly officer: OfficerWithRoles;
  readonly actor: Actor;
}
