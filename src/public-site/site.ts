import type { WordList } from '#domain/sealing/tip-words.ts';
import type { Locale } from '#locales/locale.ts';
import type { Clock } from '#platform/clock.ts';
import { catalogues } from './catalogues.ts';
import type { View } from './layout/view.ts';
import type { Commune, PublicPorts, SiteSettings } from './ports.ts';

/** What every handler is given. */
export type Site = {
  ports: PublicPorts;
  settings: SiteSettings;
  clock: Clock;
  words?: WordList;
  communes(): Promise<readonly Commune[]>;
};

const communesLiveMs = 300_000;

/**
 * The communes, read at most every five minutes. When they cannot be read, the last known ones serve (at first
 * none: the form then offers "not sure" only), because a list must never stand between a sender and a tip.
 */
export function rememberCommunes(
  ports: Pick<PublicPorts, 'listCommunes'>,
  clock: Clock,
  onError: (error: unknown) => void,
): Site['communes'] {
  let known: readonly Commune[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (clock().getTime() - readAt < communesLiveMs) return known;
    try {
      known = await ports.listCommunes();
      readAt = clock().getTime();
    } catch (error) {
      onError(error);
    }
    return known;
  };
}

/** The view of one request. */
export async function viewOf(site: Site, locale: Locale): Promise<View> {
  const { city, hasSampleData, offersSealedContact } = site.settings;
  return {
    locale,
    t: catalogues[locale],
    city: city[locale],
    hasSampleData,
    offersSealedContact,
    communes: await site.communes(),
  };
}
