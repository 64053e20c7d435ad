import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import { hasTag } from '../figures/unit.ts';
import { qualityTags } from '../lexicon/lexicon.ts';
import { type Decision, decideIn, sectionOf } from './decide-concept.ts';
import { partOf, partOfPersons } from './parts.ts';
import { type Surroundings, see } from './see.ts';
import { shareOf, shareOfCrime } from './shares.ts';
import { changeOf, familyOf, takenOver, unknown } from './taken-over.ts';

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
  const share = kind === 'percent' ? shareOf(draft, seen, decided, around.after) : null;
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
