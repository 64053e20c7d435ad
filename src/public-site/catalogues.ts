import { residents as en } from '#locales/en/residents.ts';
import { residents as km } from '#locales/km/residents.ts';
import type { Locale, Translated } from '#locales/locale.ts';
import { type Residents, residents as vi } from '#locales/vi/residents.ts';

/** The sentences of the residents' site by language. */
export const catalogues: Record<Locale, Translated<Residents>> = { vi, km, en };
