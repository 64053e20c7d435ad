import { type AreaVersion, inForceOn } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { NamedArea } from './areas-of-figures.ts';

/** An area of the register; `code` is null where several units bear the name, or none. */
export type FoundArea = NamedArea & { readonly code: string | null };

/**
 * Finds the area that a text names, on a day. Of several units of the name it is the one of `within`, the province that
 * the text is about: there are a `xã Vĩnh Thạnh` in Cần Thơ and another in Gia Lai.
 */
export type AreaCodes = (named: NamedArea, day: PlainDate | null, within?: string | null) => FoundArea;

const keyOf = (type: string, name: string): string => searchKey(`${type} ${name}`);

/** The units in which a unit lies or lay, whatever the day. */
function parentsOf(areas: readonly AreaVersion[]): (code: string) => ReadonlySet<string> {
  const above = new Map<string, Set<string>>();
  for (const { code, parentCode } of areas) {
    if (parentCode) above.set(code, (above.get(code) ?? new Set()).add(parentCode));
  }
  return (code) => new Set([...(above.get(code) ?? [])].flatMap((one) => [one, ...(above.get(one) ?? [])]));
}

/**
 * Names of units without regard to spelling and tone placement. A person's name may follow the area's without a sign
 * between (`Chủ tịch UBND TP Cần Thơ Đào Anh Dũng`): the longest beginning that is a unit's name is the area.
 * @param home the province of whoever reads, for a text that names none
 */
export function areaCodes(areas: readonly AreaVersion[], home: string | null = null): AreaCodes {
  const parents = parentsOf(areas);
  const byName = Map.groupBy(areas, ({ type, name }) => keyOf(type, name));
  return (named, day, within) => {
    const province = within ?? home;
    const words = named.name.split(' ');
    for (let count = words.length; count > 0; count--) {
      const name = words.slice(0, count).join(' ');
      const found = byName.get(keyOf(named.type, name));
      if (!found) continue;
      const then = day === null ? found : found.filter((area) => inForceOn(area, day));
      const codes = [...new Set(then.map((area) => area.code))];
      const inside = province === null ? [] : codes.filter((code) => parents(code).has(province));
      const [code = null, other] = codes.length > 1 ? inside : codes;
      return { type: named.type, name, code: other ? null : code };
    }
    return { ...named, code: null };
  };
}
