import type { Grant } from '#domain/officers/actor.ts';

/** Someone with an account. */
export interface Officer {
  readonly id: string;
  /** Lower case, what is typed at sign-in. */
  readonly username: string;
  readonly displayName: string;
  /** Post as it is addressed, e.g. "Trực ban". */
  readonly title: string;
  readonly disabledAt: Date | null;
  /** Whether nothing but changing the password answers. */
  readonly mustChangePassword: boolean;
}

/** With the roles in force on a day. */
export interface OfficerWithRoles extends Officer {
  readonly roles: readonly Grant[];
}

/** Usernames compare without case; what cannot be typed on any keyboard is refused. */
export const normalUsername = (text: string): string => text.trim().toLowerCase();

export const isUsername = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(text);
