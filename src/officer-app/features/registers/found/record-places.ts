import type { MyAreas } from '#contract/areas.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';

/** Where a record of a kind may lie, of the areas that the officer works for; none while those are not known. */
export function recordPlaces(
  { place }: Pick<RegisterKind, 'place'>,
  areas: MyAreas | undefined,
): { value: string; label: string }[] {
  if (!areas) return [];
  const city = areas.city && place !== 'commune' ? [{ value: areas.city.code, label: words.form.city }] : [];
  if (place === 'city') return city;
  return [...city, ...areas.communes.map(({ code, name }) => ({ value: code, label: capital(name) }))];
}
