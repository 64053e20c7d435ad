import type { AreaMap } from '#contract/areas.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import { capital } from '../area/area-options.ts';

export type Commune = AreaMap['communes'][number];

/** `Phường Cái Khế`. */
export const communeName = ({ type, name }: Pick<Commune, 'type' | 'name'>): string =>
  `${capital(type)} ${name}`;

/** A value with its unit, or why there is none: never a bare 0 for what nobody has counted. */
export function valueWords({ state, value }: Pick<Commune, 'state' | 'value'>, unit: string): string {
  if (state === 'outside') return words.outside;
  if (state === 'missing') return words.missing;
  return value === null ? words.noShare : `${formatNumber(value)}\u00a0${unit}`;
}

/** `Phường Cái Khế: 8 tin`. */
export const communeWords = (commune: Commune, unit: string): string =>
  fill(words.tile, { name: communeName(commune), value: valueWords(commune, unit) });
