import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { AreaSuccession, AreaVersion } from './area.ts';
import { type AreaRegister, areaAt } from './area-register.ts';

/** A unit on the other side of a reform; `whole` is false where a split unit gave or received only a part. */
export interface RelatedArea {
  readonly area: AreaVersion;
  readonly whole: boolean;
}

/** The successions by which this version ended: those of the day after its last one. */
export const successionsOut = (areas: AreaRegister, area: AreaVersion): readonly AreaSuccession[] => {
  const { validTo } = area;
  if (validTo === null) return [];
  return (areas.successionsFrom.get(area.code) ?? []).filter((one) => one.on === addDays(validTo, 1));
};

/** The successions by which this version came to be. */
export const successionsIn = (areas: AreaRegister, area: AreaVersion): readonly AreaSuccession[] =>
  (areas.successionsTo.get(area.code) ?? []).filter((one) => one.on === area.validFrom);

const relate = (areas: AreaRegister, code: string, day: PlainDate, whole: boolean): RelatedArea[] => {
  const area = areaAt(areas, code, day);
  return area ? [{ area, whole }] : [];
};

/** Where the unit of `code` on `day` went: none while it is in force or where no record says (districts). */
export function successors(areas: AreaRegister, code: string, day: PlainDate): RelatedArea[] {
  const area = areaAt(areas, code, day);
  if (!area) return [];
  return successionsOut(areas, area).flatMap((one) => relate(areas, one.toCode, one.on, one.whole));
}

/** What the unit of `code` on `day` was made of, as the tree was the day before. */
export function predecessors(areas: AreaRegister, code: string, day: PlainDate): RelatedArea[] {
  const area = areaAt(areas, code, day);
  if (!area) return [];
  return successionsIn(areas, area).flatMap((one) =>
    relate(areas, one.fromCode, addDays(one.on, -1), one.whole),
  );
}
