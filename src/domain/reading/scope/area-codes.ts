import { type AreaVersion, inForceOn } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { NamedArea } from './areas-of-figures.ts';

/** An area of the register; `code` is null where several units bear the name, or none. */
export type FoundArea = NamedArea & { readonly code: string | null };

/** Finds the area that a text names, on a day. */
export type AreaCodes = (named: NamedArea, day: PlainDate | null) => FoundArea;

const keyOf = (type: string, name: string): string => searchKey(`${type} ${name}`);

/**
 * Names of units without regard to spelling and tone placement. A person's name may follow the area's without a sign
 * between (`Chủ tịch UBND TP Cần Thơ Đào Anh Dũng`): the longest beginning that is a unit's name is the area.
 */
export function areaCodes(areas: readonly AreaVersion[]): AreaCodes {
  const byName = Map.groupBy(areas, ({ type, name }) => keyOf(type, name));
  return (named, day) => {
    const words = named.name.split(' ');
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ');
      const found = byName.get(keyOf(named.type, name));
      if (!found) continue;
      const then = day === null ? found : found.filter((area) => inForceOn(area, day));
      const codes = new Set(then.map((area) => area.code));
      return { type: named.type, name, code: codes.size === 1 ? ([...codes][0] ?? null) : null };
    }
    return { ...named, code: null };
  };
}
