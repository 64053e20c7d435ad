import { inScopeOf } from '#domain/areas/area-path.ts';
import type { Role } from './role.ts';

/** A role in force today and the area subtree it holds in. */
export interface Grant {
  readonly role: Role;
  /** Area path ending in '/', e.g. `92/` or `92/31120/`. */
  readonly areaPath: string;
}

/** The signed-in officer as use cases see one: who, and what they may do where today. */
export interface Actor {
  /** UUID of the officer. */
  readonly id: string;
  readonly roles: readonly Grant[];
}

/** Whether the actor holds one of `roles` over the area of `areaPath`. A commune's role says nothing of its city. */
export const mayIn = (actor: Actor, roles: readonly Role[], areaPath: string): boolean =>
  actor.roles.some((grant) => roles.includes(grant.role) && inScopeOf(grant.areaPath, areaPath));

/** Whether the actor holds one of `roles` anywhere. */
export const mayAnywhere = (actor: Actor, roles: readonly Role[]): boolean =>
  actor.roles.some((grant) => roles.includes(grant.role));

/** The subtrees in which the actor holds one of `roles`, without those inside another, in byte order. */
export function pathsOf(actor: Actor, roles: readonly Role[]): string[] {
  const paths = [...new Set(actor.roles.filter((g) => roles.includes(g.role)).map((g) => g.areaPath))].sort();
  return paths.filter((path) => !paths.some((other) => other !== path && inScopeOf(other, path)));
}

/**
 * The smallest subtree that holds all of these paths, undefined for none: the scope to look in before a policy
 * decides on the record found.
 */
export function commonPath(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths;
  if (first === undefined) return undefined;
  const codes = first.split('/').slice(0, -1);
  const shared = codes.findIndex((_, at) => {
    const head = `${codes.slice(0, at + 1).join('/')}/`;
    return others.some((path) => !path.startsWith(head));
  });
  return shared === -1 ? first : shared === 0 ? undefined : `${codes.slice(0, shared).join('/')}/`;
}

/** How an officer is named in events. */
export const actorName = (actor: Pick<Actor, 'id'>): string => `officer:${actor.id}`;
