import { inForceOn } from '#domain/areas/area.ts';
import { type AreaRegister, areaAt, areasOn } from '#domain/areas/area-register.ts';
import { predecessors } from '#domain/areas/succession.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

const unitTypes = ['xã', 'phường', 'thị trấn', 'đặc khu', 'quận', 'huyện', 'thị xã'];

/** Which type of unit a text counts, and whether all of them: `xã trên địa bàn`, `xã đạt chuẩn…`. Null for others. */
export function countedUnits(counted: string): { readonly type: string; readonly all: boolean } | null {
  const text = counted.normalize('NFC').trim().toLowerCase();
  const type = unitTypes.find((one) => text === one || text.startsWith(`${one} `));
  if (!type || /^\s*,/.test(text.slice(type.length))) return null;
  const rest = text.slice(type.length).trim();
  return { type, all: rest === '' || /^(trên|trong|của|thuộc) (địa bàn|thành phố|tỉnh)/.test(rest) };
}

function countBelow(areas: AreaRegister, code: string, day: PlainDate, type: string): number {
  return areasOn(areas, day, code).reduce(
    (sum, area) => sum + (area.type === type ? 1 : countBelow(areas, area.code, day, type)),
    0,
  );
}

/**
 * Numbers of administrative units that the register contradicts: a total that is not the number in force that day,
 * or a part of them above it. Says so when the number fits the units that the area was made of.
 */
export function checkUnitCounts(figures: readonly StatedFigure[], areas: AreaRegister): Finding[] {
  const counts = figures.flatMap((figure) => {
    const units = countedUnits(figure.counted);
    const area = units && areaAt(areas, figure.area, figure.areaOn);
    if (!units || !area || figure.low === null || figure.high === null) return [];
    const inForce = countBelow(areas, area.code, figure.areaOn, units.type);
    const wrong = units.all ? figure.high < inForce || figure.low > inForce : figure.low > inForce;
    return wrong && inForce > 0 ? [{ figure, units, area, inForce }] : [];
  });
  const groups = Map.groupBy(counts, ({ figure, units }) => `${figure.source} ${figure.area} ${units.type}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group.toSorted((a, b) => Number(b.units.all) - Number(a.units.all));
    if (!first) return [];
    const { figure, units, area, inForce } = first;
    const dayBefore = addDays(area.validFrom, -1);
    const ended = predecessors(areas, area.code, area.validFrom).reduce(
      (sum, one) => sum + countBelow(areas, one.area.code, dayBefore, units.type),
      0,
    );
    const fits = units.all && figure.value === ended;
    return [
      finding(
        fits ? 'units_had_ended' : 'count_of_units_differs',
        'contradiction',
        [figure, ...group.map((one) => one.figure).filter((one) => one !== figure)],
        { printed: figure.printed, type: units.type, inForce, on: figure.areaOn, ended, endedOn: dayBefore },
        { left: figure.low ?? 0, right: inForce },
      ),
    ];
  });
}

/** Values booked on a unit that was not in force on the day named, or that ended before the period or began after it. */
export function checkAreasInForce(figures: readonly StatedFigure[], areas: AreaRegister): Finding[] {
  return figures.flatMap((figure) => {
    const area = areaAt(areas, figure.area, figure.areaOn);
    const { from, to } = parsePeriod(figure.period);
    if (
      area &&
      (inForceOn(area, from) || inForceOn(area, to) || (from < area.validFrom && area.validFrom < to))
    ) {
      return [];
    }
    const known = areas.versionsByCode.get(figure.area) ?? [];
    const last = area ?? known.findLast((one) => one.validFrom <= figure.areaOn) ?? known[0];
    return [
      finding('area_not_in_force', 'contradiction', [figure], {
        area: figure.area,
        period: figure.period,
        validFrom: last?.validFrom ?? '',
        validTo: last?.validTo ?? '',
      }),
    ];
  });
}
