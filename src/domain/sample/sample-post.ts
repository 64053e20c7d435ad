import { areaPath } from '#domain/areas/area-path.ts';
import type { Role } from '#domain/officers/role.ts';

/** A unit with tips: a commune, or the city under its own code. */
export interface SampleUnit {
  readonly code: string;
  /** phường Ninh Kiều, thành phố Cần Thơ … */
  readonly fullName: string;
}

/** Who is needed in a unit: one who handles its tips, one who lets them go to the investigation agency. */
const sampleDuties = ['handler', 'approver'] as const;
export type SampleDuty = (typeof sampleDuties)[number];

/** The role of a duty: in the city two officers of the same role, since nobody there approves what they asked for. */
function roleOfDuty(duty: SampleDuty, inCity: boolean): Role {
  if (inCity) return 'city_movement_officer';
  return duty === 'handler' ? 'duty_officer' : 'commune_commander';
}

export interface SamplePost extends SampleUnit {
  readonly duty: SampleDuty;
  readonly role: Role;
  readonly path: string;
}

/** Every post of a city with these units. */
export const samplePosts = (tenant: string, units: readonly SampleUnit[]): SamplePost[] =>
  units.flatMap((unit) => {
    const inCity = unit.code === tenant;
    const path = inCity ? areaPath(tenant) : areaPath(tenant, unit.code);
    return sampleDuties.map((duty) => ({ ...unit, duty, role: roleOfDuty(duty, inCity), path }));
  });
