import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { AreaSuccession, AreaVersion } from './area.ts';

/** A unit that a reform founds; it is in force from the reform's first day on. */
export interface FoundedArea {
  readonly code: string;
  readonly level: AreaVersion['level'];
  readonly type: string;
  readonly name: string;
  readonly nameEn: string;
  readonly parentCode: string | null;
}

/**
 * A reorganisation of units as data, after the resolution that decides it. A unit that keeps its name and code but
 * gets other borders ends and is founded again: only so do figures of before and after stay apart.
 */
export interface AreaReform {
  readonly title: string;
  readonly legalBasis: string;
  /** First day of the new units; the old ones end the day before. */
  readonly effectiveOn: PlainDate;
  readonly ended: readonly string[];
  readonly founded: readonly FoundedArea[];
  readonly successions: readonly {
    readonly from: string;
    readonly to: string;
    /** `part` where a unit is split and no official share exists. */
    readonly share: 'whole' | 'part';
    /** Khoản of the resolution. */
    readonly clause?: string | undefined;
  }[];
}

/** What is wrong with a reform, and at which code. */
export interface ReformFault {
  readonly what:
    | 'ended_unknown'
    | 'ended_twice'
    | 'founded_twice'
    | 'code_malformed'
    | 'code_in_use'
    | 'later_version'
    | 'parent_unknown'
    | 'parent_too_low'
    | 'from_not_ended'
    | 'to_not_founded'
    | 'succession_twice'
    | 'levels_differ'
    | 'no_successor'
    | 'no_predecessor'
    | 'whole_and_split'
    | 'part_alone'
    | 'orphaned';
  /** Code of the unit, or `from→to` of the succession. */
  readonly at: string;
}

/** The successions of a reform as the register has them. */
export const successionsOf = (reform: AreaReform): AreaSuccession[] =>
  reform.successions.map(({ from, to, share }) => ({
    fromCode: from,
    toCode: to,
    on: reform.effectiveOn,
    whole: share === 'whole',
  }));

/** Where in the law a succession stands: the resolution, and its khoản where the file names one. */
export const clauseOf = (reform: AreaReform, clause: string | undefined): string =>
  clause ? `${reform.legalBasis}, khoản ${clause}` : reform.legalBasis;
