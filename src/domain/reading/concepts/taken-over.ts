import type { Decided } from '../figures/draft.ts';
import type { Unit } from '../figures/unit.ts';
import { type Decision, sectionOf } from './decide-concept.ts';

export const takenOver = (from: Decided, why: string): Decision => ({
  concept: from.concept,
  rule: `${why}: ${from.concept}`,
});

export const unknown: Decision = { concept: 'other', rule: 'không rõ đếm gì' };

/** Accidents and fires are counted in `vụ` as cases are. */
const family: Readonly<Record<string, string>> = {
  ...{ accident: 'case', blaze: 'case', accused: 'person', member: 'person', officer: 'person', news: 'tip' },
};

/** Nouns of one family may stand for each other in lists and comparisons. */
export function familyOf(noun: Unit | null): string | null {
  const section = noun ? sectionOf(noun) : null;
  return section === null ? null : (family[section] ?? section);
}
