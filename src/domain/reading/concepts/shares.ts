import type { Decided, Draft } from '../figures/draft.ts';
import { type Decision, decideIn, type Seen, sectionOf } from './decide-concept.ts';
import { familyOf, takenOver } from './taken-over.ts';

/** Shares that have a concept of their own. */
export function shareOf(
  draft: Draft,
  seen: Seen,
  decided: readonly Decided[],
  after: Draft | undefined,
): Decision | null {
  const isInterest = seen.has('t:loan') && !draft.direction && draft.phrase.head === null;
  if (seen.has('s:interest') || seen.has('n:interest') || isInterest)
    return { concept: 'interest_rate', rule: 'lãi suất' };
  const ofTips = seen.has('s:tip') || seen.has('b:tip') || seen.has('b:news');
  const resolved = seen.has('v:resolve') && seen.has('s:reach') && ofTips && !draft.direction;
  if (seen.has('s:resolveShare') || resolved)
    return { concept: 'tip_resolution_rate', rule: 'tỷ lệ giải quyết tin' };
  if (draft.phrase.head !== null) return null;
  if (isSolveShare(draft, seen, decided)) return { concept: 'solve_rate', rule: 'tỷ lệ khám phá' };
  if (seen.has('s:damage')) return { concept: 'property_damage', rule: 'phần của thiệt hại' };
  const whole = after?.left.words.some((word) => word === 'tổng số' || word === 'tổng')
    ? after.phrase.head
    : null;
  const section = whole ? sectionOf(whole) : null;
  return section ? decideIn(section, seen) : null;
}

/** `khám phá 172 vụ, 344 đối tượng, đạt tỷ lệ hơn 83%`: of the cases, though persons stand between. */
function isSolveShare(draft: Draft, seen: Seen, decided: readonly Decided[]): boolean {
  const here = decided.filter((one) => one.sentence === draft.sentence).slice(-3);
  const last = here.at(-1);
  const solved = here.some((one) => one.concept === 'cases_solved');
  const ofLast = last?.concept === 'cases_solved' || last?.concept === 'solve_rate';
  if (seen.has('s:solveShare') || (ofLast && last?.concept === 'solve_rate' && seen.has('s:reach')))
    return true;
  if (seen.has('s:reach') && (solved || seen.has('l:solve'))) return true;
  return ofLast && !draft.direction && draft.left.noun === null;
}

/** A share of a kind of crime is of the cases that the sentence before began with. */
export function shareOfCrime(draft: Draft, decided: readonly Decided[]): Decision | null {
  const reach = draft.left.tags.has('cause') ? 2 : draft.left.tags.has('crime') ? 1 : 0;
  const cases = decided.filter(
    (one) => one.sentence >= draft.sentence - reach && familyOf(one.phrase.head) === 'case',
  );
  return reach > 0 && cases[0] ? takenOver(cases[0], 'phần của') : null;
}
