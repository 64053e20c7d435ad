import type { Actor } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';

/** Every kind in force, by key. */
export type Kinds = ReadonlyMap<string, RegisterKind>;

export interface RegisterContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
  readonly kinds: () => Promise<Kinds>;
}

/**
 * What every change of a record carries: its own id, and the version that the officer saw; null where a change takes
 * nothing away that another officer wrote, such as logging an activity.
 */
export interface RecordCommand {
  readonly id: string;
  readonly recordId: string;
  readonly version: number | null;
}
