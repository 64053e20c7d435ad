import type { Locale, Translated } from '#locales/locale.ts';
import type { Residents } from '#locales/vi/residents.ts';
import type { Commune, FilePorts } from '../ports.ts';

/** What every page is rendered from. */
export type View = {
  locale: Locale;
  t: Translated<Residents>;
  city: string;
  hasSampleData: boolean;
  offersSealedContact: boolean;
  communes: readonly Commune[];
  /** Whether the site takes questions. */
  takesQuestions: boolean;
  /** What files are taken; absent where none are. */
  files?: FilePorts['takes'];
};

/** Tells apart the frames that pages of this process can have. */
export const frameOf = ({ locale, city, hasSampleData, takesQuestions }: View): string =>
  `${locale} ${city} ${hasSampleData} ${takesQuestions}`;
