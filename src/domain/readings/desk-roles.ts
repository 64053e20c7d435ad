import type { Role } from '#domain/officers/role.ts';

/** Roles that take figures out of documents, each in its own area; whoever sees figures there may follow them. */
export const deskKeepers: readonly Role[] = ['city_movement_officer', 'committee_secretary'];
