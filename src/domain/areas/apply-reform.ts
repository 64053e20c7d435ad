import { addDays } from '#domain/calendar/plain-date.ts';
import type { AreaVersion } from './area.ts';
import { type AreaRegister, areaRegister } from './area-register.ts';
import { type AreaReform, successionsOf } from './reform.ts';

/** The register after a reform that `checkReform` passed: old versions end the day before, new ones begin. */
export function applyReform(areas: AreaRegister, reform: AreaReform): AreaRegister {
  const { ended, founded, effectiveOn } = reform;
  const lastDay = addDays(effectiveOn, -1);
  const versions = areas.versions.map(
    (area): AreaVersion =>
      area.validTo === null && ended.includes(area.code) ? { ...area, validTo: lastDay } : area,
  );
  const begun = founded.map((area): AreaVersion => ({ ...area, validFrom: effectiveOn, validTo: null }));
  return areaRegister([...versions, ...begun], [...areas.successions, ...successionsOf(reform)]);
}

/** Whether the register has the whole reform already: a release brought it in its own files. */
export const hasReform = (areas: AreaRegister, { ended, founded, effectiveOn }: AreaReform): boolean =>
  ended.every((code) =>
    areas.versionsByCode.get(code)?.some(({ validTo }) => validTo === addDays(effectiveOn, -1)),
  ) &&
  founded.every(({ code, name }) =>
    areas.versionsByCode.get(code)?.some((area) => area.validFrom === effectiveOn && area.name === name),
  );
