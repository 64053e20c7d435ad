import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import { qualityTags } from '../lexicon/lexicon.ts';
import { type Decision, decideIn, type Seen, sectionOf } from './decide-concept.ts';
import { type Surroundings, see } from './see.ts';

const takenOver = (from: Decided, why: string): Decision => ({ concept: from.concept, rule: `${why}: ${from.concept}` });

const reachBack = 8;
const unknown: Decision = { concept: 'other', rule: 'không rõ đếm gì' };

/** Accidents and fires are counted in `vụ` as cases are. */
const family: Readonly<Record<string, string>> = { accident: 'case', blaze: 'case' };

function familyOf(draft: Draft): string | null {
  const section = draft.phrase.head ? sectionOf(draft.phrase.head) : null;
  return section === null ? null : (family[section] ?? section);
}

/** A change is of what was counted before it: `xảy ra 278 vụ (giảm 44 vụ)`. */
function changeOf(draft: Draft, decided: readonly Decided[]): Decision | null {
  const wanted = familyOf(draft);
  for (let back = 1; wanted !== null && back <= reachBack; back++) {
    const before = decided.at(-back);
    if (!before || before.sentence < draft.sentence - 1) return null;
    if (before.direction === null && familyOf(before) === wanted) return takenOver(before, 'thay đổi của');
  }
  return null;
}

/** Shares that have a concept of their own. */
function shareOf(draft: Draft, seen: Seen, before: Decided | undefined): Decision | null {
  if (seen.has('s:interest') || seen.has('n:interest')) return { concept: 'interest_rate', rule: 'lãi suất' };
  const resolved = seen.has('v:resolve') && (seen.has('s:tip') || seen.has('b:tip') || seen.has('b:news'));
  if (seen.has('s:resolveShare') || resolved) return { concept: 'tip_resolution_rate', rule: 'tỷ lệ giải quyết tin' };
  const solved = before?.concept === 'cases_solved' || before?.concept === 'solve_rate';
  const isSolveShare = seen.has('s:solveShare') || (solved && !draft.direction && draft.left.noun === null);
  return isSolveShare && draft.phrase.head === null ? { concept: 'solve_rate', rule: 'tỷ lệ khám phá' } : null;
}

/** A share of a kind of crime is of the cases that the sentence before began with. */
function shareOfCrime(draft: Draft, decided: readonly Decided[]): Decision | null {
  if (!draft.left.tags.has('crime')) return null;
  const cases = decided.filter((one) => one.sentence >= draft.sentence - 1 && familyOf(one) === 'case');
  return cases[0] ? takenOver(cases[0], 'phần của') : null;
}

/** Decides the concept of one figure, and says by which rule. */
export function decideDraft(
  draft: Draft,
  topic: Topic | null,
  decided: readonly Decided[],
  around: Surroundings,
): Decision {
  const last = decided.at(-1);
  const { kind } = draft.measure;
  const { head, tags } = draft.phrase;
  const ofNoun = (noun = head): Decision | null => {
    const section = noun ? sectionOf(noun) : null;
    return section ? decideIn(section, see(draft, topic, around, noun)) : null;
  };
  const seen = see(draft, topic, around, head);
  const share = kind === 'percent' ? shareOf(draft, seen, last) : null;
  if (share) return share;
  if (kind === 'money' || kind === 'mass' || kind === 'volume' || kind === 'area') return decideIn(kind, seen) ?? unknown;
  const { left } = draft;
  const hurt = left.tags.has('injured') ? 'injured' : left.tags.has('dead') ? 'dead' : null;
  const bare = ![...tags].some((tag) => qualityTags.has(tag));
  const change = draft.direction && head && bare && !hurt ? changeOf(draft, decided) : null;
  if (change) return change;
  const own = ofNoun();
  if (own) return own;
  if (hurt && (kind !== 'percent' || left.noun === null)) return decideIn(hurt, seen) ?? unknown;
  if (head === null && left.noun) {
    const subject = ofNoun(left.noun);
    if (subject) return subject;
  }
  if (kind !== 'percent' && kind !== 'ratio' && !draft.direction) return unknown;
  return shareOfCrime(draft, decided) ?? (last ? takenOver(last, 'phần của') : unknown);
}
