import type { Decided, Draft } from '../figures/draft.ts';
import type { Unit } from '../figures/unit.ts';
import { type Decision, sectionOf } from './decide-concept.ts';

export const takenOver = (from: Decided, why: string): Decision => ({
  concept: from.concept,
  rule: `${why}: ${from.concept}`,
});

const reachBack = 8;

export const unknown: Decision = { concept: 'other', rule: 'không rõ đếm gì' };

/** Accidents and fires are counted in `vụ` as cases are. */
const family: Readonly<Record<string, string>> = {
  accident: 'case',
  blaze: 'case',
  accused: 'person',
  officer: 'person',
};

export function familyOf(noun: Unit | null): string | null {
  const section = noun ? sectionOf(noun) : null;
  return section === null ? null : (family[section] ?? section);
}

/** A change is of what was counted before it: `xảy ra 278 vụ (giảm 44 vụ)`. */
export function changeOf(
  draft: Draft,
  decided: readonly Decided[],
  noun = draft.phrase.head,
): Decision | null {
  const wanted = familyOf(noun);
  for (let back = 1; wanted !== null && back <= reachBack; back++) {
    const before = decided.at(-back);
    if (!before || before.sentence < draft.sentence - 1) return null;
    if (before.direction === null && familyOf(before.phrase.head) === wanted)
      return takenOver(before, 'thay đổi của');
  }
  return null;
}
