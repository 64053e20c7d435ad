import type { Actor } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { registerKeepers } from '#domain/registers/register-kind.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';

export interface QuestionContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
  readonly keys: OpeningKeys;
}

/** What every change of a question carries: its own id, and the version that the officer saw. */
export interface QuestionCommand {
  readonly id: string;
  readonly questionId: string;
  readonly version: number;
}

/** Those who answer questions, each in the own area: the forum is the movement's work. */
export const questionHandlers: readonly Role[] = registerKeepers;

/** Those who may read what was asked: whoever answers, and the inspector. */
export const questionReaders: readonly Role[] = [...questionHandlers, 'inspector'];
