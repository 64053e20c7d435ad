import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { findPeriod } from '#domain/calendar/period.ts';

/** Whether a code is the city or one of its communes, as they are today, on the last day of a period. */
export const isUnitOf =
  (areas: AreaRegister, tenant: string) =>
  (area: string, periodCode: string): boolean => {
    const period = findPeriod(periodCode);
    const found = period && areaAt(areas, area, period.to);
    if (!found || found.validTo !== null) return false;
    return area === tenant || found.parentCode === tenant;
  };

/** Whether a figure of a reading may speak of an area: a commune's document of that commune alone, the city's of any known. */
export const maySpeakOf = (areas: AreaRegister, reading: string, tenant: string, area: string): boolean =>
  area === reading || (reading === tenant && areas.versionsByCode.has(area));
