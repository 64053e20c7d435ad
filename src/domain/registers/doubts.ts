import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { searchKey } from '../text/search-key.ts';
import type { FieldValues } from './field-values.ts';
import type { RegisterKind, TwinRule } from './register-kind.ts';

interface Named {
  readonly name: string;
  readonly fields: FieldValues;
}

type Placed = Named & { readonly areaCode: string };

/** Share of the words that two names of one thing have in common; more where no day speaks for it. */
const alikeFrom = { dated: 0.5, lasting: 0.75 } as const;

/** Whether two records that agree in day and fields look like one that was written down twice. A person decides. */
export function mayBeOne(rule: TwinRule, a: Named, b: Named): boolean {
  const number = rule.alsoBy;
  if (number !== null && a.fields[number] !== undefined && a.fields[number] === b.fields[number]) return true;
  return likeness(a.name, b.name) >= (rule.day === null ? alikeFrom.lasting : alikeFrom.dated);
}

/**
 * Records that may be one, two and two: those that agree in area, fields and day as the rule asks, and look alike.
 * @param limit so many pairs at most
 */
export function twinPairs<T extends Placed>(rule: TwinRule, records: readonly T[], limit: number): [T, T][] {
  const agreeing = Map.groupBy(records, ({ areaCode, fields }) =>
    JSON.stringify([rule.inArea ? areaCode : '', ...rule.same.map((key) => fields[key] ?? null)]),
  );
  const pairs: [T, T][] = [];
  for (const group of agreeing.values()) {
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (pairs.length >= limit) return pairs;
        if (isNear(rule, one, other) && mayBeOne(rule, one, other)) pairs.push([one, other]);
      }
    }
  }
  return pairs;
}

/** Thefts happen everywhere every day: two units told of one only if day and numbers agree. */
function isNear({ day, within }: TwinRule, a: Placed, b: Placed): boolean {
  if (day === null) return true;
  const [one, other] = [a.fields[day], b.fields[day]];
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  const apart = Math.abs(daysBetween(one as PlainDate, other as PlainDate));
  return a.areaCode === b.areaCode ? apart <= within : apart === 0 && numbersAgree(a.fields, b.fields);
}

const number = /^\d+(\.\d+)?$/;

function numbersAgree(a: FieldValues, b: FieldValues): boolean {
  const isNumber = (value: unknown): value is string => typeof value === 'string' && number.test(value);
  return Object.entries(a).every(([key, one]) => {
    const other = b[key];
    return !isNumber(one) || !isNumber(other) || one === other;
  });
}

/** From 0 to 1: words in common, of the shorter name. */
export function likeness(a: string, b: string): number {
  const words = (name: string) => new Set(searchKey(name).split(' ').filter(Boolean));
  const [one, other] = [words(a), words(b)];
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : [...one].filter((word) => other.has(word)).length / shorter;
}

/**
 * A number of attendances beside the residents of its area, where it is so large that it is looked at again.
 * @returns percent of the residents; undefined where nothing is odd or not known
 */
export function crowdPercent(
  { crowd }: Pick<RegisterKind, 'crowd'>,
  fields: FieldValues,
  people: number | undefined,
): number | undefined {
  const said = crowd && fields[crowd.field];
  if (!crowd || typeof said !== 'string' || !people) return undefined;
  const share = Number(said) / people;
  return share > crowd.ofPeople ? Math.round(share * 100) : undefined;
}

/**
 * What led to records, each record given out once: of one that two sources led to each has a half, so that the shares add
 * up to the records.
 * @param told the sources of each record
 */
export function sharesOf(
  told: readonly (readonly string[])[],
): Map<string, { records: number; share: number }> {
  const shares = new Map<string, { records: number; share: number }>();
  for (const sources of told) {
    for (const source of sources) {
      const { records, share } = shares.get(source) ?? { records: 0, share: 0 };
      shares.set(source, { records: records + 1, share: share + 1 / sources.length });
    }
  }
  return shares;
}

/** Smaller numbers could point at one tip: they are not shown. */
export const shownFrom = 5;
