import { addDays } from '#domain/calendar/plain-date.ts';
import type { AreaLevel } from './area.ts';
import { type AreaRegister, areaAt, areasOn } from './area-register.ts';
import type { AreaReform, FoundedArea, ReformFault } from './reform.ts';

const codeShape: Record<AreaLevel, RegExp> = { province: /^\d{2}$/, district: /^\d{3}$/, commune: /^\d{5}$/ };
const rank: Record<AreaLevel, number> = { province: 0, district: 1, commune: 2 };

const repeated = (codes: readonly string[]): string[] => [
  ...new Set(codes.filter((code, i) => codes.indexOf(code) !== i)),
];

/**
 * Everything that keeps a reform from being carried out, none when it may. Old units must be in force the day before,
 * codes be free or set free by the same reform, every old unit have a successor and every new one a predecessor, and
 * nothing in force be left below a unit that is gone. Because a parent stands on a higher level, no circle can arise.
 */
export function checkReform(areas: AreaRegister, reform: AreaReform): ReformFault[] {
  return [
    ...endedFaults(areas, reform),
    ...reform.founded.flatMap((area) => foundedFaults(areas, reform, area)),
    ...repeated(reform.founded.map(({ code }) => code)).map((at) => ({ what: 'founded_twice', at }) as const),
    ...successionFaults(areas, reform),
    ...orphans(areas, reform),
  ];
}

function endedFaults(areas: AreaRegister, { ended, effectiveOn, successions }: AreaReform): ReformFault[] {
  const faults: ReformFault[] = repeated(ended).map((at) => ({ what: 'ended_twice', at }));
  for (const at of new Set(ended)) {
    const area = areaAt(areas, at, addDays(effectiveOn, -1));
    if (!area) faults.push({ what: 'ended_unknown', at });
    else if (area.validTo !== null) faults.push({ what: 'later_version', at });
    const out = successions.filter((one) => one.from === at);
    if (out.length === 0) faults.push({ what: 'no_successor', at });
    if (out.length > 1 && out.some((one) => one.share === 'whole')) {
      faults.push({ what: 'whole_and_split', at });
    }
    if (out.length === 1 && out[0]?.share === 'part') faults.push({ what: 'part_alone', at });
  }
  return faults;
}

function foundedFaults(areas: AreaRegister, reform: AreaReform, area: FoundedArea): ReformFault[] {
  const { ended, founded, effectiveOn, successions } = reform;
  const { code: at, level, parentCode } = area;
  const faults: ReformFault[] = [];
  if (!codeShape[level].test(at)) faults.push({ what: 'code_malformed', at });
  const versions = areas.versionsByCode.get(at) ?? [];
  if (versions.some(({ validFrom }) => validFrom >= effectiveOn)) faults.push({ what: 'later_version', at });
  else if (areaAt(areas, at, effectiveOn) && !ended.includes(at)) faults.push({ what: 'code_in_use', at });
  if (!successions.some((one) => one.to === at)) faults.push({ what: 'no_predecessor', at });
  if (parentCode === null) {
    if (level !== 'province') faults.push({ what: 'parent_unknown', at });
    return faults;
  }
  const kept = ended.includes(parentCode) ? null : areaAt(areas, parentCode, effectiveOn);
  const parent = founded.find(({ code }) => code === parentCode) ?? kept;
  if (!parent) faults.push({ what: 'parent_unknown', at });
  else if (rank[parent.level] >= rank[level]) faults.push({ what: 'parent_too_low', at });
  return faults;
}

function successionFaults(areas: AreaRegister, reform: AreaReform): ReformFault[] {
  const { ended, founded, effectiveOn, successions } = reform;
  const pairs = successions.map(({ from, to }) => `${from}→${to}`);
  return [
    ...repeated(pairs).map((at) => ({ what: 'succession_twice', at }) as const),
    ...successions.flatMap(({ from, to }): ReformFault[] => {
      const at = `${from}→${to}`;
      const next = founded.find(({ code }) => code === to);
      if (!ended.includes(from)) return [{ what: 'from_not_ended', at }];
      if (!next) return [{ what: 'to_not_founded', at }];
      const before = areaAt(areas, from, addDays(effectiveOn, -1));
      return before && before.level !== next.level ? [{ what: 'levels_differ', at }] : [];
    }),
  ];
}

/** Units that stay in force below one that ends and is not founded again under its code. */
function orphans(areas: AreaRegister, { ended, founded, effectiveOn }: AreaReform): ReformFault[] {
  const gone = new Set(ended.filter((code) => !founded.some((area) => area.code === code)));
  return areasOn(areas, effectiveOn)
    .filter(({ code, parentCode }) => parentCode !== null && gone.has(parentCode) && !ended.includes(code))
    .map(({ code }) => ({ what: 'orphaned', at: code }));
}
