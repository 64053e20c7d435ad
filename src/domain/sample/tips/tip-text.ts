import type { TipForm, TipReach } from '#domain/tips/arrive/tip-form.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { TipPhrases, TipTheme } from './tip-phrases.ts';

/** The theme of a tip: wards and rural communes have their own mixture. */
export function pickTheme(commune: SampleCommune, random: Random, { themes }: TipPhrases): TipTheme {
  const weights = themes.map((theme, at) => [String(at), theme[commune.kind]] as const);
  return themes[Number(random.weighted(Object.fromEntries(weights)))] as TipTheme;
}

/** A form filled in by a resident of the sample. Phone numbers are of the form 0900 000 xxx, which nobody has. */
export function composeForm(
  commune: SampleCommune,
  told: { theme: TipTheme; reach: TipReach; aboutOfficer: boolean; knowsCommune: boolean },
  random: Random,
  phrases: TipPhrases,
): TipForm {
  const { theme, reach, aboutOfficer, knowsCommune } = told;
  const sentences = [phrases.mark, random.pick(theme.openings), random.pick(theme.details)];
  if (random.chance(0.4)) sentences.push(random.pick(phrases.closings));
  const number = String(Math.floor(random.fraction() * 1000)).padStart(3, '0');
  return {
    description: sentences.join(' '),
    place: random.chance(0.85) ? random.pick(phrases.places[commune.kind]) : '',
    when: random.chance(0.8) ? random.pick(phrases.whens) : '',
    areaCode: knowsCommune ? commune.code : null,
    aboutOfficer,
    dangerNow: random.chance(0.02),
    reach,
    contactName: reach === 'none' ? '' : random.pick(phrases.callers),
    contactPhone: reach === 'none' ? '' : `0900 000 ${number}`,
  };
}
