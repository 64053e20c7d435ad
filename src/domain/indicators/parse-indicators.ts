import { isPlainDate } from '#domain/calendar/plain-date.ts';
import type { Indicator } from './indicator.ts';

const kinds = ['sum', 'stock', 'ratio', 'median'];
const enteredBy = ['system', 'commune', 'city', 'other_body'];

/** Codes on which no target, rank or award point may hang, whatever a file says. */
const neverATarget = ['T01', 'T02', 'T13', 'C02', 'C06'];

type Check = readonly [holds: boolean, what: string];

function checksOf(one: Indicator, all: ReadonlyMap<string, Indicator>): Check[] {
  const parts = [one.numerator, one.denominator];
  const derived = one.derivation && 'codes' in one.derivation ? one.derivation.codes : [];
  return [
    [
      /^[A-Z]\d{2}[A-Z]?$/.test(one.code),
      'code must be a letter, two digits, and a letter for a hidden part',
    ],
    [one.hidden === /[A-Z]$/.test(one.code), 'only a hidden part ends in a letter'],
    [[one.nameVi, one.nameEn, one.definitionVi, one.unit, one.source].every(Boolean), 'a text is empty'],
    [kinds.includes(one.kind), `unknown kind ${one.kind}`],
    [enteredBy.includes(one.enteredBy), `unknown enteredBy ${one.enteredBy}`],
    [isPlainDate(one.validFrom), 'validFrom is no day'],
    [one.validTo === null || (isPlainDate(one.validTo) && one.validTo >= one.validFrom), 'validTo is wrong'],
    [
      parts.every((code) => (code !== null) === (one.kind === 'ratio')),
      'a ratio has two parts, nothing else has',
    ],
    [
      [...parts, ...derived].every((code) => code === null || all.has(code)),
      'names a part that is not there',
    ],
    [!(one.kind === 'ratio' && one.derivation), 'a ratio is derived from its parts alone'],
    [
      !(one.additiveOverAreas && (one.kind === 'ratio' || one.kind === 'median')),
      'a ratio or median never adds up',
    ],
    [!(one.targetAllowed && (one.hidden || neverATarget.includes(one.code))), 'no target may hang on it'],
  ];
}

/**
 * The indicators of a file shaped like db/reference/indicators.json; what an entry leaves out comes from
 * `defaults`. Throws a RangeError that names the code and what is wrong with it.
 */
export function parseIndicators(file: {
  readonly defaults: object;
  readonly indicators: readonly object[];
}): readonly Indicator[] {
  const list = file.indicators.map((entry) => {
    const one = { ...file.defaults, ...entry } as Indicator;
    const adds = one.additiveOverAreas && one.kind !== 'ratio' && one.kind !== 'median';
    return { ...one, additiveOverAreas: adds, targetAllowed: one.targetAllowed && !one.hidden };
  });
  const all = new Map(list.map((one) => [one.code, one]));
  if (all.size !== list.length) throw new RangeError('Two indicators have one code');
  for (const one of list) {
    const broken = checksOf(one, all).find(([holds]) => !holds);
    if (broken) throw new RangeError(`Indicator ${one.code}: ${broken[1]}`);
  }
  return list;
}
