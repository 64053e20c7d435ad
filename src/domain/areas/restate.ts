import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { AreaVersion } from './area.ts';
import { type AreaRegister, areaAt } from './area-register.ts';
import { successionsIn, successionsOut } from './succession.ts';

/** Something counted in the unit that the code `area` named on the day `on`. */
export interface CountedInArea {
  readonly area: string;
  readonly on: PlainDate;
}

export interface Restated<Value extends CountedInArea> {
  /** What belongs to each unit in force on the day asked for, by its code: add these up. */
  readonly placed: ReadonlyMap<string, readonly Value[]>;
  /** What no official share divides: shown beside the table, never guessed into it. */
  readonly notAllocatable: readonly {
    readonly value: Value;
    /** Units among which it lies; empty where no succession is recorded (a district). */
    readonly among: readonly string[];
  }[];
}

type Place = { readonly code: string } | { readonly among: readonly string[] };

function forward(areas: AreaRegister, area: AreaVersion, day: PlainDate): Place {
  const out = successionsOut(areas, area);
  const [only] = out;
  if (!only || out.length > 1 || !only.whole) return { among: out.map((one) => one.toCode) };
  return place(areas, only.toCode, only.on, day);
}

/** Back in time a unit is itself only where it was made of one whole unit. */
function backward(areas: AreaRegister, area: AreaVersion, day: PlainDate): Place {
  const into = successionsIn(areas, area);
  const [only] = into;
  if (!only || into.length > 1 || !only.whole) return { among: into.map((one) => one.fromCode) };
  const before = areas.versionsByCode
    .get(only.fromCode)
    ?.findLast((one) => one.validTo !== null && one.validTo < only.on);
  return before?.validTo ? place(areas, before.code, before.validTo, day) : { among: [] };
}

function place(areas: AreaRegister, code: string, on: PlainDate, day: PlainDate): Place {
  const area = areaAt(areas, code, on);
  if (!area) return { among: [] };
  if (area.validTo !== null && day > area.validTo) return forward(areas, area, day);
  if (day < area.validFrom) return backward(areas, area, day);
  return { code: area.code };
}

/**
 * Restates additive values to the units of `toDay`, following the official successions (Nghị quyết
 * 1668/NQ-UBTVQH15). Every value handed in comes out exactly once, so a total before equals the total after plus
 * what is not allocatable. Never use it for counts of distinct kinds (M01), ratios or medians: restate their parts.
 */
export function restate<Value extends CountedInArea>(
  areas: AreaRegister,
  values: readonly Value[],
  toDay: PlainDate,
): Restated<Value> {
  const placed = new Map<string, Value[]>();
  const notAllocatable: { value: Value; among: readonly string[] }[] = [];
  const places = new Map<string, Place>();
  for (const value of values) {
    const version = areaAt(areas, value.area, value.on);
    const key = `${value.area} ${version?.validFrom}`;
    const found = places.get(key) ?? place(areas, value.area, value.on, toDay);
    places.set(key, found);
    if ('among' in found) notAllocatable.push({ value, among: found.among });
    else if (!placed.get(found.code)?.push(value)) placed.set(found.code, [value]);
  }
  return { placed, notAllocatable };
}
