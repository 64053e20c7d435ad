import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type AreaSuccession, type AreaVersion, inForceOn } from './area.ts';
import { type AreaPath, areaPath } from './area-path.ts';

/** All known versions of units and their successions, indexed for look-up by code and day. */
export interface AreaRegister {
  readonly versions: readonly AreaVersion[];
  readonly versionsByCode: ReadonlyMap<string, readonly AreaVersion[]>;
  readonly successions: readonly AreaSuccession[];
  readonly successionsFrom: ReadonlyMap<string, readonly AreaSuccession[]>;
  readonly successionsTo: ReadonlyMap<string, readonly AreaSuccession[]>;
}

/** Builds the register. Throws a RangeError when two versions of one code overlap in time. */
export function areaRegister(
  versions: readonly AreaVersion[],
  successions: readonly AreaSuccession[],
): AreaRegister {
  const versionsByCode = Map.groupBy(versions, (area) => area.code);
  for (const [code, list] of versionsByCode) {
    list.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    list.forEach((area, i) => {
      const next = list[i + 1];
      if (next && (area.validTo === null || area.validTo >= next.validFrom)) {
        throw new RangeError(`Two versions of area ${code} overlap on ${next.validFrom}`);
      }
    });
  }
  return {
    versions,
    versionsByCode,
    successions,
    successionsFrom: Map.groupBy(successions, (one) => one.fromCode),
    successionsTo: Map.groupBy(successions, (one) => one.toCode),
  };
}

/** The unit that a code named on a day, or null when it named none. */
export const areaAt = (areas: AreaRegister, code: string, day: PlainDate): AreaVersion | null =>
  areas.versionsByCode.get(code)?.find((area) => inForceOn(area, day)) ?? null;

/** The units in force on a day, in code order: those inside `parentCode`, or all. */
export const areasOn = (areas: AreaRegister, day: PlainDate, parentCode?: string): AreaVersion[] =>
  areas.versions
    .filter((area) => inForceOn(area, day) && (parentCode === undefined || area.parentCode === parentCode))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** The unit and everything above it on a day, province first. Throws a RangeError when the code named none. */
export function ancestry(areas: AreaRegister, code: string, day: PlainDate): AreaVersion[] {
  const area = areaAt(areas, code, day);
  if (!area) throw new RangeError(`No area ${code} on ${day}`);
  return area.parentCode === null ? [area] : [...ancestry(areas, area.parentCode, day), area];
}

/** Path of a unit as the tree was on a day; districts stand in it until 30/6/2025. */
export const pathAt = (areas: AreaRegister, code: string, day: PlainDate): AreaPath =>
  areaPath(...ancestry(areas, code, day).map((area) => area.code));
