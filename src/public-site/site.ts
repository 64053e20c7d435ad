import type { WordList } from '#domain/sealing/tip-words.ts';
import type { Locale } from '#locales/locale.ts';
import type { PublishedQuestion } from '#modules/questions/for-public.ts';
import type { Clock } from '#platform/clock.ts';
import { catalogues } from './catalogues.ts';
import type { View } from './layout/view.ts';
import type { Commune, PublicPorts, SiteSettings } from './ports.ts';
import { remember } from './remember.ts';
import { newWrongCodes, type WrongCodes } from './tips/wrong-codes.ts';

/** What every handler is given. */
export type Site = {
  ports: PublicPorts;
  settings: SiteSettings;
  clock: Clock;
  /** The word list of dictated codes; without it a code is read as letters only. */
  words: WordList | undefined;
  communes(): Promise<readonly Commune[]>;
  wrongCodes: WrongCodes;
  /** The newest published questions, for finding similar ones. */
  published(): Promise<readonly PublishedQuestion[]>;
  offersSealedContact(): Promise<boolean>;
};

export type SiteOptions = {
  ports: PublicPorts;
  settings: SiteSettings;
  clock: Clock;
  words?: WordList | undefined;
};

/** Published questions that a new one is compared with. */
const comparedWith = 300;

export function siteOf(
  { ports, settings, clock, words }: SiteOptions,
  onError: (error: unknown) => void,
): Site {
  return {
    ports,
    settings,
    clock,
    words,
    wrongCodes: newWrongCodes(clock, (found) => ports.noteWrongCodes(found), onError),
    communes: remember(() => ports.listCommunes(), { first: [], liveMs: 300_000, clock, onError }),
    published: remember(async () => (await ports.questions?.listPublished({ limit: comparedWith })) ?? [], {
      first: [],
      liveMs: 60_000,
      clock,
      onError,
    }),
    offersSealedContact: remember(async () => (await ports.custody?.isReady()) ?? false, {
      first: false,
      liveMs: 30_000,
      clock,
      onError,
    }),
  };
}

/** The view of one request. */
export async function viewOf(site: Site, locale: Locale): Promise<View> {
  const { city, hasSampleData } = site.settings;
  return {
    locale,
    t: catalogues[locale],
    city: city[locale],
    hasSampleData,
    offersSealedContact: await site.offersSealedContact(),
    communes: await site.communes(),
    takesQuestions: site.ports.questions !== undefined,
    ...(site.ports.files && { files: site.ports.files.takes }),
  };
}
