import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import { hasTag, type Unit } from '../figures/unit.ts';
import { qualityTags } from '../lexicon/lexicon.ts';
import { type Decision, decideIn, type Seen, sectionOf } from './decide-concept.ts';
import { type Surroundings, see } from './see.ts';

const takenOver = (from: Decided, why: string): Decision => ({
  concept: from.concept,
  rule: `${why}: ${from.concept}`,
});

const reachBack = 8;
const unknown: Decision = { concept: 'other', rule: 'không rõ đếm gì' };

/** Accidents and fires are counted in `vụ` as cases are. */
const family: Readonly<Record<string, string>> = {
  accident: 'case',
  blaze: 'case',
  accused: 'person',
  officer: 'person',
};

function familyOf(noun: Unit | null): string | null {
  const section = noun ? sectionOf(noun) : null;
  return section === null ? null : (family[section] ?? section);
}

/** A change is of what was counted before it: `xảy ra 278 vụ (giảm 44 vụ)`. */
function changeOf(draft: Draft, decided: readonly Decided[], noun = draft.phrase.head): Decision | null {
  const wanted = familyOf(noun);
  for (let back = 1; wanted !== null && back <= reachBack; back++) {
    const before = decided.at(-back);
    if (!before || before.sentence < draft.sentence - 1) return null;
    if (before.direction === null && familyOf(before.phrase.head) === wanted)
      return takenOver(before, 'thay đổi của');
  }
  return null;
}

/** Shares that have a concept of their own. */
function shareOf(draft: Draft, seen: Seen, before: Decided | undefined): Decision | null {
  const isInterest = seen.has('t:loan') && !draft.direction && draft.phrase.head === null;
  if (seen.has('s:interest') || seen.has('n:interest') || isInterest)
    return { concept: 'interest_rate', rule: 'lãi suất' };
  const ofTips = seen.has('s:tip') || seen.has('b:tip') || seen.has('b:news');
  const resolved = seen.has('v:resolve') && seen.has('s:reach') && ofTips && !draft.direction;
  if (seen.has('s:resolveShare') || resolved)
    return { concept: 'tip_resolution_rate', rule: 'tỷ lệ giải quyết tin' };
  const solved = before?.concept === 'cases_solved' || before?.concept === 'solve_rate';
  const isSolveShare = seen.has('s:solveShare') || (solved && !draft.direction && draft.left.noun === null);
  return isSolveShare && draft.phrase.head === null
    ? { concept: 'solve_rate', rule: 'tỷ lệ khám phá' }
    : null;
}

/** A share of a kind of crime is of the cases that the sentence before began with. */
function shareOfCrime(draft: Draft, decided: readonly Decided[]): Decision | null {
  const reach = draft.left.tags.has('cause') ? 2 : draft.left.tags.has('crime') ? 1 : 0;
  const cases = decided.filter(
    (one) => one.sentence >= draft.sentence - reach && familyOf(one.phrase.head) === 'case',
  );
  return reach > 0 && cases[0] ? takenOver(cases[0], 'phần của') : null;
}

/** `Trong đó phát hiện 73 trường hợp`, `Nghệ An: 12 trường hợp`: parts of what was counted before. */
function partOf(draft: Draft, last: Decided | undefined): Decision | null {
  if (familyOf(draft.phrase.head) !== 'instance' || !last || last.sentence < draft.sentence - 1) return null;
  const goesOn = draft.left.predicates.size === 0 || last.rule.startsWith('phần của');
  if (last.sentence === draft.sentence && !goesOn) return null;
  const same = [...draft.predicates].every((tag) => last.predicates.has(tag));
  const counts = ['instance', 'person', 'case'].includes(familyOf(last.phrase.head) ?? '');
  return same && counts ? takenOver(last, 'phần của') : null;
}

const someOf: ReadonlySet<string> = new Set('trong đó,trong đó có,gồm,bao gồm'.split(','));

/** `22 người (gồm 20 nam, 2 nữ)`: some of those just counted. */
function partOfPersons(draft: Draft, last: Decided | undefined): Decision | null {
  if (!last || last.sentence !== draft.sentence || draft.direction) return null;
  const persons = familyOf(draft.phrase.head) === 'person' && familyOf(last.phrase.head) === 'person';
  const says =
    draft.left.words.some((word) => someOf.has(word)) ||
    (last.rule.startsWith('trong số') && draft.left.joined);
  return persons && says ? takenOver(last, 'trong số') : null;
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
  if (kind === 'percent' && head === null && seen.has('n:worth')) return unknown;
  const share = kind === 'percent' ? shareOf(draft, seen, last) : null;
  if (share) return share;
  if (kind === 'money' || kind === 'mass' || kind === 'volume' || kind === 'area')
    return decideIn(kind, seen) ?? unknown;
  const { left } = draft;
  const hurt = left.tags.has('injured') ? 'injured' : left.tags.has('dead') ? 'dead' : null;
  const bare = ![...tags].some((tag) => qualityTags.has(tag));
  const named =
    head &&
    left.noun &&
    familyOf(left.noun) === familyOf(head) &&
    [...left.tags].some((tag) => qualityTags.has(tag));
  const subjectChange = draft.direction && bare && named && !hurt ? ofNoun(left.noun) : null;
  if (subjectChange) return subjectChange;
  const change = draft.direction && head && bare && !hurt ? changeOf(draft, decided) : null;
  if (change) return change;
  const part = head && bare ? (partOf(draft, last) ?? partOfPersons(draft, last)) : null;
  if (part) return part;
  const times = seen.has('h:round') && draft.direction && last ? takenOver(last, 'gấp') : null;
  if (times) return times;
  const same = last?.sentence === draft.sentence ? last : undefined;
  const classifierOnly = head !== null && bare && hasTag(head, 'number') && same;
  if (classifierOnly) return takenOver(classifierOnly, 'cùng loại với');
  const own = ofNoun();
  if (own) return own;
  if (hurt && (kind !== 'percent' || left.noun === null)) return decideIn(hurt, seen) ?? unknown;
  const cause = left.tags.has('cause') ? shareOfCrime(draft, decided) : null;
  if (cause && draft.phrase.empty) return cause;
  const elided = draft.phrase.empty && same && left.noun === null ? same.phrase.head : null;
  const ofElided = elided && kind === 'count' && draft.left.predicates.size > 0 ? ofNoun(elided) : null;
  if (ofElided) return ofElided;
  const empty = draft.phrase.empty || (kind === 'percent' && head === null);
  if (empty && left.noun) {
    const plain = draft.direction && ![...left.tags].some((tag) => qualityTags.has(tag));
    const changed = plain ? changeOf(draft, decided, left.noun) : null;
    if (changed) return changed;
    const subject = ofNoun(left.noun);
    if (subject) return subject;
  }
  if (draft.phrase.empty && left.noun === null && same && kind === 'count')
    return takenOver(same, 'cùng loại với');
  if (kind !== 'percent' && kind !== 'ratio' && !draft.direction) {
    return (draft.phrase.empty ? null : decideIn('thing', seen)) ?? unknown;
  }
  return shareOfCrime(draft, decided) ?? (last ? takenOver(last, 'phần của') : unknown);
}
