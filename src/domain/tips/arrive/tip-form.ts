import { readCoordinates } from '../places/coordinates.ts';

/** What a resident may send, with the limits stated before and not after. */
export const tipLimits = {
  description: 20_000,
  place: 500,
  when: 200,
  /** The address of a map is long. */
  coordinates: 500,
  contactName: 100,
  contactPhone: 40,
} as const;

export const tipReaches = ['none', 'sealed', 'handler'] as const;
export type TipReach = (typeof tipReaches)[number];

/** What the sender says that a tip is about, beside one about an officer, which goes another way. */
export const tipMatters = ['crime', 'disorder', 'other'] as const;
export type TipMatter = (typeof tipMatters)[number];

/** What the sender asks for to be safe; a threatened informant has a right to protection (BLTTHS 2015, điều 484). */
export const tipProtections = ['no_visit', 'no_mention', 'threatened'] as const;
export type TipProtection = (typeof tipProtections)[number];

export interface TipForm {
  readonly description: string;
  readonly place: string;
  readonly when: string;
  /** As typed or pasted from a map; absent like the two below where the way in does not ask. */
  readonly coordinates?: string | undefined;
  readonly matter?: TipMatter | undefined;
  readonly protection?: readonly TipProtection[] | undefined;
  /** Code of the commune chosen, or null for "không rõ". */
  readonly areaCode: string | null;
  /** About a police officer or official: it goes past the unit (settled with the city, never seen below). */
  readonly aboutOfficer: boolean;
  readonly dangerNow: boolean;
  readonly reach: TipReach;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** Text as it is kept: NFC, one kind of line end, no outer space, no control characters. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .trim()
  );
}

/** The form with every text cleaned. */
export function cleanTipForm(form: TipForm): TipForm {
  return {
    ...form,
    description: cleanText(form.description),
    place: cleanText(form.place),
    when: cleanText(form.when),
    ...(form.coordinates !== undefined && { coordinates: cleanText(form.coordinates) }),
    contactName: cleanText(form.contactName),
    contactPhone: cleanText(form.contactPhone),
  };
}

/** What is wrong with a cleaned form: field → catalogue key. Empty when it may be sent. */
export function tipFormErrors(form: TipForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.description === '') errors.description = 'tip.error.description.empty';
  for (const [field, limit] of Object.entries(tipLimits) as [keyof typeof tipLimits, number][]) {
    if ([...(form[field] ?? '')].length > limit) errors[field] = `tip.error.${field}.long`;
  }
  if (form.coordinates && !errors.coordinates && !readCoordinates(form.coordinates))
    errors.coordinates = 'tip.error.coordinates.unreadable';
  if (form.reach !== 'none' && form.contactPhone === '' && form.contactName === '') {
    errors.contactPhone = 'tip.error.contactPhone.empty';
  }
  return errors;
}
