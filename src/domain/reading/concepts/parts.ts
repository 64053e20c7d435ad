import type { Decided, Draft } from '../figures/draft.ts';
import type { Decision } from './decide-concept.ts';
import { familyOf, takenOver } from './taken-over.ts';

/** `Trong đó phát hiện 73 trường hợp`, `Nghệ An: 12 trường hợp`: parts of what was counted before. */
export function partOf(draft: Draft, last: Decided | undefined): Decision | null {
  if (familyOf(draft.phrase.head) !== 'instance' || !last || last.sentence < draft.sentence - 1) return null;
  const goesOn = draft.left.predicates.size === 0 || last.rule.startsWith('phần của');
  if (last.sentence === draft.sentence && !goesOn) return null;
  const same = [...draft.predicates].every((tag) => last.predicates.has(tag));
  const counts = ['instance', 'person', 'case'].includes(familyOf(last.phrase.head) ?? '');
  return same && counts ? takenOver(last, 'phần của') : null;
}

const someOf: ReadonlySet<string> = new Set('trong đó,trong đó có,gồm,bao gồm'.split(','));

/** `22 người (gồm 20 nam, 2 nữ)`: some of those just counted. */
export function partOfPersons(draft: Draft, last: Decided | undefined): Decision | null {
  if (!last || last.sentence !== draft.sentence || draft.direction) return null;
  const persons = familyOf(draft.phrase.head) === 'person' && familyOf(last.phrase.head) === 'person';
  const says =
    draft.left.words.some((word) => someOf.has(word)) ||
    (last.rule.startsWith('trong số') && draft.left.joined);
  return persons && says ? takenOver(last, 'trong số') : null;
}
