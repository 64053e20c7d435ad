/**
 * Whether a post comes from a page of ours. Browsers say so in Fetch Metadata; old ones, lynx and command lines say
 * nothing and are let in: there is no cookie that another site could ride on. `Origin` is no help, because
 * `no-referrer` makes it `null` on our own forms too.
 */
export function isFromOurPage(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
