import { type Classes, ClassSet } from '../lexicon/class-set.ts';
import { nounTags } from '../lexicon/tags.ts';
import { noClasses } from '../lexicon/word-classes.ts';
import { isQuote } from './neighbours.ts';
import { hasTag, isMark, isOneOf, type Unit, unitAt } from './unit.ts';

/** What stands after a number and says what it counts. */
export interface NounPhrase {
  /** The noun that is counted, or null where it is left out. */
  readonly head: Unit | null;
  /** Nothing behind the noun, `31 xe máy, trong đó 12 chiếc`. */
  readonly alone: boolean;
  /** Classes of all words of the phrase. */
  readonly tags: Classes;
  /** What is done to the counted thing after it: `bị thương`, `được giải cứu`. */
  readonly done: Classes;
  /** No words at all: the counted thing is left out. */
  readonly empty: boolean;
  /** Unit after the phrase. */
  readonly end: number;
  /** The last thing that the counted do, `hỗ trợ` in `8 nhà hảo tâm hỗ trợ 17,5 triệu đồng`; `end` where there is none. */
  readonly acts: number;
}

const longest = 18;
const strong = ClassSet.of(
  'find',
  'solve',
  'prosecute',
  'arrest',
  'seize',
  'fine',
  'reward',
  'mobilise',
  'occur',
);

/** Whether the phrase goes on after this comma: `mua bán, tàng trữ ma túy`, `xã, phường, thị trấn`. */
function continues(units: readonly Unit[], comma: number, head: Unit | null): boolean {
  const next = unitAt(units, comma + 1);
  const after = unitAt(units, comma + 2);
  if (hasTag(after, 'up', 'down', 'level')) return false;
  if (
    head === null ||
    after.kind === 'amount' ||
    hasTag(next, 'dead', 'injured', 'up', 'down') ||
    isOneOf(next, strong)
  )
    return false;
  if (hasTag(next, 'person') && hasTag(head, 'person'))
    return hasTag(after, 'injured', 'dead', 'linking', 'rescue') || isPassive(after);
  // `15 xã được bố trí đủ lực lượng, phạm pháp hình sự giảm`: there another clause begins
  const matter = hasTag(next, 'crime', 'drugs', 'drugTrade', 'gambling', 'vice');
  if (matter) return !hasTag(head, 'commune', 'hamlet', 'locality', 'household', 'camera', 'team');
  return next.tags.some((tag) => nounTags.has(tag) && head.tags.includes(tag)) && !hasTag(next, 'person');
}

const isPassive = (unit: Unit): boolean => unit.key === 'bị' || unit.key === 'được' || unit.key === 'đã được';

/** `xã và thị trấn`, not `mô hình và nhân rộng 4 mô hình`. */
function joins(units: readonly Unit[], at: number): boolean {
  const next = unitAt(units, at + 1);
  const names = next.word.isNoun || next.word.isQuality;
  if (
    next.kind === 'amount' ||
    isQuote(next) ||
    hasTag(next, 'over', 'almost', 'about', 'up', 'down') ||
    isOneOf(next, strong)
  )
    return false;
  return names || !next.word.isPredicate;
}

function isClassifier(units: readonly Unit[], at: number): boolean {
  const unit = unitAt(units, at);
  const next = unitAt(units, at + 1);
  return (hasTag(unit, 'number', 'class') || unit.key === 'lượt') && next.word.isNoun && !next.capital;
}

/** `giảm 70% chỉ sau 3 năm`: no weight of gold. */
const isOnly = (units: readonly Unit[], at: number): boolean =>
  unitAt(units, at).key === 'chỉ' && hasTag(unitAt(units, at + 1), 'function', 'boundary');

/** `cán bộ kiểm tra ba cơ sở`, `vụ làm chết 1 người`: what the counted does is no longer the phrase. */
const endsBefore = (head: Unit, unit: Unit): boolean =>
  (hasTag(head, 'officer') && hasTag(unit, 'inspect', 'search', 'patrol')) ||
  (hasTag(head, 'person') && /^(cứu|giải cứu)( |$)/.test(unit.key)) ||
  (hasTag(head, 'case', 'accident', 'blaze') && /^(làm|gây) /.test(unit.key));

/** `117 bộ trang phục` names a thing of its own, `12 chiếc không còn hoạt động` does not. */
const isNamedFurther = (unit: Unit): boolean =>
  unit.kind === 'word' || unit.word.isNoun || hasTag(unit, 'compound');

/** Reads the phrase that begins at `from`. */
export function readNounPhrase(units: readonly Unit[], from: number, to: number): NounPhrase {
  let head: Unit | null = null;
  const tags = new ClassSet();
  const done = new ClassSet();
  let passive = false;
  let acts = -1;
  let headAt = -1;
  let at = from;
  for (; at < to && at < from + longest; at++) {
    const unit = unitAt(units, at);
    if (unit.kind === 'amount' || unit.kind === 'break') break;
    // `xuống 6 năm 2020`
    if (at === from && unit.key === 'năm' && /^(19|20)\d\d$/.test(unitAt(units, at + 1).key)) break;
    if (unit.kind === 'mark') {
      if (isMark(unit, ',') ? continues(units, at, head) : isQuote(unit)) continue;
      break;
    }
    if (isPassive(unit) && !unit.word.isQuality) {
      passive = true;
      continue;
    }
    if (hasTag(unit, 'boundary') && !unit.word.isNoun) break;
    if (hasTag(unit, 'up', 'down', 'level') && at > from) break;
    // `từ 9 nay còn 2`
    if (at === from && /^(nay|giờ|hiện)$/.test(unit.key)) break;
    // `giảm từ 340 xuống còn 212 người`
    if (hasTag(unit, 'level') && /^(xuống|lên|rút|giảm|hạ|tụt|tăng|sụt|vọt|leo|kéo) /.test(unit.key)) break;
    if (hasTag(unit, 'linking') && (at === from || !joins(units, at))) break;
    if (unit.key.startsWith('trong số') || unit.key === 'trong tổng số' || /^(từ|bằng) nguồn/.test(unit.key))
      break;
    const isPredicate = unit.word.isPredicate;
    if (isPredicate && (passive || /^(bị|được) /.test(unit.key))) done.add(unit.word.all);
    else if (
      isOneOf(unit, strong) &&
      head !== null &&
      !hasTag(unit, 'crime') &&
      at > from &&
      !hasTag(head, 'session', 'inspection', 'round')
    )
      break;
    if (head && !passive && endsBefore(head, unit)) break;
    const isAct = unit.word.isPrimary || hasTag(unit, 'spend');
    if (head && isPredicate && !passive && isAct && !unit.word.isQuality) acts = at;
    const named = unit.capital && !(at === from && unit.kind === 'phrase');
    if (head === null && !named && unit.word.isNoun && !isClassifier(units, at) && !isOnly(units, at)) {
      if (at <= from + 3) {
        head = unit;
        headAt = at;
      }
    }
    if (unit.word !== noClasses) tags.add(unit.word.meaning);
  }
  const first = unitAt(units, from);
  const empty = at === from || (head === null && hasTag(first, 'function', 'plain', 'compound', 'passive'));
  return {
    head,
    alone: at === headAt + 1 || !isNamedFurther(unitAt(units, headAt + 1)),
    tags,
    done,
    empty,
    end: at,
    acts: acts < 0 ? at : acts,
  };
}
