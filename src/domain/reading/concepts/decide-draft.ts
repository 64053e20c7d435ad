import type { Decided, Draft } from '../figures/draft.ts';
import type { Topic } from '../figures/topic.ts';
import { type Decision, decideIn, type Seen, sectionOf } from './decide-concept.ts';
import { see } from './see.ts';

const takenOver = (from: Decided, why: string): Decision => ({ concept: from.concept, rule: `${why}: ${from.concept}` });

const reachBack = 8;

/** A change is of what was counted before it: `xảy ra 278 vụ (giảm 44 vụ)`. */
function changeOf(section: string | null, decided: readonly Decided[]): Decision | null {
  for (let back = 1; back <= reachBack; back++) {
    const before = decided.at(-back);
    if (!before) return null;
    const same = before.phrase.head ? sectionOf(before.phrase.head) : null;
    if (before.direction === null && same === section && section !== null) return takenOver(before, 'thay đổi của');
  }
  return null;
}

/** A share is of what it is a share of: the noun after it, its subject before it, or the figure before it. */
function shareOf(draft: Draft, seen: Seen, before: Decided | undefined): Decision | null {
  if (seen.has('s:interest') || seen.has('n:interest')) return { concept: 'interest_rate', rule: 'lãi suất' };
  if (seen.has('s:resolveShare') || (seen.has('s:resolve') && seen.has('s:tip'))) {
    return { concept: 'tip_resolution_rate', rule: 'tỷ lệ giải quyết tin' };
  }
  const solved = before?.concept === 'cases_solved' || before?.concept === 'solve_rate';
  const isSolveShare = seen.has('s:solveShare') || (solved && !draft.direction && !draft.left.noun);
  if (isSolveShare && draft.phrase.head === null) return { concept: 'solve_rate', rule: 'tỷ lệ khám phá' };
  return null;
}

function ofNoun(draft: Draft, topic: Topic | null, before: Decided | undefined, noun = draft.phrase.head): Decision | null {
  const section = noun ? sectionOf(noun) : null;
  return section ? decideIn(section, see(draft, topic, before, noun)) : null;
}

/** Decides the concept of one figure, and says by which rule. */
export function decideDraft(draft: Draft, topic: Topic | null, decided: readonly Decided[]): Decision {
  const last = decided.at(-1);
  const before = last?.sentence === draft.sentence ? last : undefined;
  const { kind } = draft.measure;
  const { head } = draft.phrase;
  const seen = see(draft, topic, before, head);
  if (kind === 'percent') {
    const share = shareOf(draft, seen, last);
    if (share) return share;
  }
  if (kind === 'money' || kind === 'mass' || kind === 'volume' || kind === 'area') {
    return decideIn(kind, seen) ?? { concept: 'other', rule: 'không rõ' };
  }
  const section = head ? sectionOf(head) : null;
  const bare = [...draft.phrase.tags].every((tag) => head?.tags.includes(tag));
  if (draft.direction && head && bare) {
    const change = changeOf(section, decided);
    if (change) return change;
  }
  const own = ofNoun(draft, topic, before);
  if (own) return own;
  if (draft.left.tags.has('dead') || draft.left.tags.has('injured')) {
    if (kind !== 'percent' || draft.left.noun === null) {
      const name = draft.left.tags.has('injured') ? 'injured' : 'dead';
      return decideIn(name, seen) ?? { concept: 'other', rule: 'không rõ' };
    }
  }
  if (head === null && (kind === 'percent' || kind === 'ratio' || draft.direction)) {
    const subject = ofNoun(draft, topic, before, draft.left.noun);
    if (subject) return subject;
    if (last) return takenOver(last, 'phần của');
  }
  const subject = head === null ? ofNoun(draft, topic, before, draft.left.noun) : null;
  return subject ?? { concept: 'other', rule: 'không rõ đếm gì' };
}
