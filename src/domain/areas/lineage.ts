import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { AreaVersion } from './area.ts';
import { type AreaRegister, areaAt } from './area-register.ts';
import { predecessors } from './succession.ts';

/** The version that a code names on a day with all units it came from, nearest first, each once; none if none. */
export function lineage(areas: AreaRegister, code: string, day: PlainDate): AreaVersion[] {
  const area = areaAt(areas, code, day);
  if (!area) return [];
  const before = predecessors(areas, code, day).flatMap((one) =>
    lineage(areas, one.area.code, addDays(area.validFrom, -1)),
  );
  return [...new Set([area, ...before])];
}
