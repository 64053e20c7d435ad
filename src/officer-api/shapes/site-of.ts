import type { SiteIdentity } from '#modules/officers/for-officers.ts';

/** What security keys are bound to, out of the address that officers type: its host name, and its origin. */
export function siteOf(siteUrl: string): SiteIdentity {
  const { hostname, origin } = new URL(siteUrl);
  return { rpId: hostname, origin };
}
