import type { Role } from '#domain/officers/role.ts';

/** Who enters and withdraws plans of targets: the standing office of the city. */
export const targetSetters: readonly Role[] = ['city_movement_officer'];
