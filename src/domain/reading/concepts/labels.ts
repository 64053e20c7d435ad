import { replaces } from '../figures/predicate.ts';
import { ClassSet } from '../lexicon/class-set.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const longestLabel = 8;
const harm = ClassSet.of('dead', 'injured', 'person');

/** `31 vụ … Cơ cấu: trộm cắp tài sản 17, cố ý gây thương tích 08, khác 06`: parts named by a label, each with its number behind it. */
export function labelledPart({ draft, decided, same }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (!phrase.empty || measure.kind !== 'count' || direction || replaces(left.predicates)) return null;
  if (same?.rule.startsWith('mục có nhãn')) return takenOver(same, 'mục có nhãn của');
  // `31 vụ mâu thuẫn (đất đai 14, vợ chồng 9)`
  const inBrackets = left.words[0] === '(' && left.words.length > 1 && same?.direction === null;
  if (inBrackets && familyOf(same.phrase.head) === 'case' && !left.tags.meets(harm))
    return takenOver(same, 'mục có nhãn của');
  if (!left.tags.has('crime') || !left.words.includes(':')) return null;
  const whole = decided.findLast(
    (one) =>
      one.sentence >= draft.sentence - 1 &&
      one.direction === null &&
      one.measure.kind === 'count' &&
      familyOf(one.phrase.head) === 'case',
  );
  return whole ? takenOver(whole, 'mục có nhãn của') : null;
}

/** `Hải quan: 203 vụ; phạt 1,7 tỷ đồng`: what an agency has behind its name it found. */
export function byAgency({ draft }: Question): Decision | null {
  const { phrase, left, direction, measure } = draft;
  if (direction || measure.kind !== 'count' || phrase.head?.key !== 'vụ') return null;
  const labelled = left.words.at(-1) === ':' && left.words.length <= longestLabel;
  const found = labelled && left.tags.has('agency') && left.predicates.isEmpty && !left.tags.has('crime');
  return found && !phrase.tags.has('occur') && !phrase.tags.has('drugs')
    ? { concept: 'cases_found', rule: 'của lực lượng' }
    : null;
}
