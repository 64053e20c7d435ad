import { inject } from 'vitest';

/** Superuser's connection string of one test database. */
export function adminUrlOf(name: string): string {
  const url = new URL(inject('server'));
  url.pathname = `/${name}`;
  return url.href;
}
