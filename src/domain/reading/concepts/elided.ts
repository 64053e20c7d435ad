import type { Decided, Draft } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Unit } from '../figures/unit.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

/** `Đội ngũ già làng, người có uy tín hiện có 1.873 người`: the subject says what people. */
export function ofElders({ draft, bare, askFor, askSection }: Question): Decision | null {
  const { phrase, left, direction } = draft;
  const exists = left.predicates.has('exist') && !replaces(left.predicates);
  if (direction || !bare || !/^(người|vị)$/.test(phrase.head?.key ?? '') || !exists) return null;
  // `Người có uy tín các dòng họ, hiện có 17 người`
  if (left.noun === null && left.tags.has('elder')) return askSection('elder');
  return familyOf(left.noun) === 'elder' ? askFor(left.noun) : null;
}

/** What it counts, or what the clause before it speaks of: `các mô hình: hiện có 23; ra mắt 5`. */
const nounOf = ({ phrase, left }: Decided): Unit | null => phrase.head ?? left.noun;

/** `dựng mới 12, nhân rộng 31 mô hình`: the noun comes with the second number. */
function nounAhead(after: Draft | undefined, askFor: Question['askFor']): Decision | null {
  const joins = after && after.left.words[0] === ',' && replaces(after.left.predicates);
  return joins ? askFor(after.phrase.head) : null;
}

/** `phát hiện 8.505 vụ, khởi tố 1`: the noun left out is the one before. */
export function elidedNoun({ draft, decided, askFor, around }: Question): Decision | null {
  const { phrase, left, measure } = draft;
  const elided =
    phrase.empty &&
    left.noun === null &&
    (!left.predicates.isEmpty || left.tags.has('helped')) &&
    measure.kind === 'count';
  if (!elided) return null;
  const here = decided.filter((one) => one.sentence === draft.sentence && nounOf(one) !== null);
  // `168 mô hình và 21 nhóm mô hình; xây dựng mới 14, nhân rộng 32`: only models are built and replicated
  const models = left.predicates.has('build') || left.predicates.has('replicate');
  // `xảy ra 872 vụ … Làm rõ 705, đạt 80,8%`: of the cases that the sentence before counts
  const police = ['solve', 'occur', 'prosecute', 'find'].some((tag) => left.predicates.has(tag));
  if (here.length === 0 && police) {
    const cases = decided.findLast(
      (one) => one.sentence === draft.sentence - 1 && familyOf(one.phrase.head) === 'case',
    );
    return cases ? askFor(cases.phrase.head) : null;
  }
  const named =
    (models ? here.findLast((one) => familyOf(nounOf(one)) === 'model') : null) ??
    here.findLast((one) => one.phrase.head !== null);
  return named ? askFor(nounOf(named)) : nounAhead(around.after, askFor);
}

/** `trong đó ngoài cộng đồng 5.460, trong trại giam, cơ sở tạm giam 1.114`: one more place of the list. */
export function nextItem({ draft, same }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (!phrase.empty || measure.kind !== 'count' || direction || !same?.phrase.empty) return null;
  const isOwn = replaces(left.predicates) || left.words[0] !== ',' || same.item !== draft.item;
  return !isOwn && familyOf(left.noun) === 'facility' ? takenOver(same, 'mục kế tiếp của') : null;
}

/** `tại các trung tâm là hơn 28.000, tại các cơ sở tư nhân là 4.700`. */
export function sameAsBefore({ draft, same }: Question): Decision | null {
  const { phrase, left, measure } = draft;
  // `9 xóm đã làm xong, số bóng lên tới 240`: a thing that no class knows
  const named = left.words.some((word) => /^(số|tổng số)$/.test(word));
  const bareNumber = phrase.empty && left.noun === null && measure.kind === 'count' && !named;
  return bareNumber && same ? takenOver(same, 'cùng loại với') : null;
}
