import type { Decided } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Decision } from './decide-concept.ts';
import type { Question } from './question.ts';
import { familyOf, takenOver } from './taken-over.ts';

const singles: ReadonlySet<string> = new Set(
  'riêng,chỉ riêng,tính riêng,tiếp đến,tiếp theo,kế đến,nhiều nhất,cao nhất,nhất'.split(','),
);

const someOf: ReadonlySet<string> = new Set(['trong đó', 'trong đó có', 'trong số đó']);
/** Families of the nouns of places. */
export const wheres: ReadonlySet<string | null> = new Set(['locality', 'commune', 'hamlet']);

const leads: ReadonlySet<string> = new Set('dẫn đầu,đứng đầu,nhiều nhất,cao nhất'.split(','));

const isLevel = (one: Decided): boolean => one.direction === null && one.measure.kind !== 'percent';

/**
 * `1.136 cơ sở lưu trú với trên 51.000 phòng, riêng TP Nha Trang 874`: what the sentence counts first, in one place;
 * `46,8 tỷ đồng, riêng quận Lê Chân là 9,5 tỷ`: as much of the money.
 */
export function singledOut({ draft, decided, same }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (
    !same &&
    phrase.empty &&
    !direction &&
    measure.kind === 'count' &&
    left.words.some((word) => leads.has(word))
  ) {
    const first = decided.find((one) => one.sentence === draft.sentence - 1 && isLevel(one));
    return first ? takenOver(first, 'nhiều nhất của') : null;
  }
  if (direction || !same || replaces(left.predicates) || left.tags.has('crime')) return null;
  if (left.noun && !wheres.has(familyOf(left.noun))) return null;
  const isMoney = measure.kind === 'money';
  if (!(isMoney || (phrase.empty && measure.kind === 'count'))) return null;
  if (!left.words.some((word) => singles.has(word))) return null;
  const here = decided.filter((one) => one.sentence === draft.sentence && isLevel(one));
  const whole = isMoney ? here.findLast((one) => one.measure.kind === 'money') : here[0];
  return whole ? takenOver(whole, 'riêng của') : null;
}

/** `1,05 triệu lượt người nghe, trong đó 2/5 là học sinh`: a fraction of those just counted. */
export function fractionOf({ draft, same, around, askFor }: Question): Decision | null {
  const { amount, measure, left, phrase } = draft;
  // `gần 1/4 trong tổng số 3.112 công an viên`
  const whole = /^trong (tổng )?số$/.test(around.after?.left.words[0] ?? '') ? around.after : undefined;
  if (measure.kind === 'ratio' && phrase.empty && whole) return askFor(whole.phrase.head);
  if (measure.kind !== 'ratio' || !same || (amount.denominator ?? 99) > 10) return null;
  // `Kinh phí 34 triệu đồng, dân góp 2/3`
  if (same.measure.kind === 'money' && left.predicates.has('spend')) return takenOver(same, 'phần của');
  return left.words.some((word) => someOf.has(word)) ? takenOver(same, 'phần của') : null;
}

/** `(11.260 cơ sở), Dĩ An (8.475)`, `Quỳnh Phụ 189, Vũ Thư 157`: the next place of a row, whatever its name also means. */
export function nextPlace({ draft, same }: Question): Decision | null {
  const { phrase, left, measure, direction } = draft;
  if (direction || !same || !phrase.empty || measure.kind !== 'count') return null;
  const named = left.words.filter((word) => !/^[,();]$|^và$/.test(word)).length;
  return left.placed && named > 0 ? takenOver(same, 'nơi kế tiếp của') : null;
}
