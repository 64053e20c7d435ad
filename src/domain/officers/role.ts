/** Every role an officer may hold, always within an area subtree and for a time. Order is that of the register. */
export const roles = [
  'duty_officer',
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
  'committee_secretary',
  'leader',
  'identity_custodian',
  'inspector',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Roles that read what people wrote in tips: giving one takes a second administrator. */
export const tipReaders: readonly Role[] = [
  'duty_officer',
  'commune_commander',
  'city_movement_officer',
  'inspector',
];

/** Roles that change tips. An inspector reads and never writes; an administrator does neither. */
export const tipHandlers: readonly Role[] = ['duty_officer', 'commune_commander', 'city_movement_officer'];

/**
 * Roles that one administrator asks for and a second one gives: those that read tips, that open identities, and
 * that give roles, or else one person could invent the second.
 */
export const givenByTwo: readonly Role[] = [...tipReaders, 'identity_custodian', 'administrator'];
