import { type Actor, mayIn } from '../officers/actor.ts';
import type { RegisterKind } from './register-kind.ts';

type Read = Pick<RegisterKind, 'readers' | 'openTo'>;

/**
 * Whether an officer may read a record of a kind. Of kinds close to a person (a club's members) only those who look
 * after a record and the roles that see all of them.
 */
export const mayRead = (
  actor: Actor,
  kind: Read,
  { areaPath, keeperId }: { readonly areaPath: string; readonly keeperId: string | null },
): boolean =>
  mayIn(actor, kind.readers, areaPath) &&
  (kind.openTo === null || keeperId === actor.id || mayIn(actor, kind.openTo, areaPath));

/** Whether an officer sees only what they look after of a kind, wherever they are. */
export const seesOwnOnly = (actor: Actor, { openTo }: Pick<Read, 'openTo'>): boolean =>
  openTo !== null && !actor.roles.some(({ role }) => openTo.includes(role));
