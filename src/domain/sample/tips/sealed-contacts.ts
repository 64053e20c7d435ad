import { startOf } from '../../calendar/day-in.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { TipForm } from '../../tips/arrive/tip-form.ts';
import { randomOf } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { TipPhrases } from './tip-phrases.ts';
import { composeForm, pickTheme } from './tip-text.ts';

/** How many: sealing to custodians takes a hundred times as long as sealing to an area. */
const count = 6;
/** Communes whose officers can be signed in as: Ninh Kiều, Cái Khế, Phong Điền. */
const where = ['31135', '31120', '31299'];

/** Tips of the last day of the sample whose senders left a sealed contact. */
export function planSealedContacts({
  seed,
  communes,
  to,
  phrases,
}: {
  seed: string;
  communes: readonly SampleCommune[];
  to: PlainDate;
  phrases: TipPhrases;
}): { nonce: string; receivedAt: Date; form: TipForm }[] {
  const places = where.flatMap((code) => communes.filter((commune) => commune.code === code));
  return places.flatMap((commune, at) =>
    Array.from({ length: count / where.length }, (_, n) => {
      const random = randomOf(seed, 'sealed contact', commune.code, String(n));
      const minutes = 480 + 47 * (at + n * places.length);
      const told = { reach: 'sealed', aboutOfficer: false, knowsCommune: true } as const;
      return {
        nonce: `sample-sealed-contact-${commune.code}-${n}`,
        receivedAt: new Date(startOf(to).getTime() + minutes * 60_000),
        form: composeForm(commune, { ...told, theme: pickTheme(commune, random, phrases) }, random, phrases),
      };
    }),
  );
}
