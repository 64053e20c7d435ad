import type { Decided, Draft } from '../figures/draft.ts';
import { replaces } from '../figures/predicate.ts';
import type { Topic } from '../figures/topic.ts';
import { hasTag } from '../figures/unit.ts';
import { changeOf, changeOfSubject, changeThere, comparedAgain, multipleOf, secondLevel } from './changes.ts';
import type { Decision } from './decide-concept.ts';
import { elidedNoun, nextItem, ofElders, sameAsBefore } from './elided.ts';
import { byAgency, labelledPart } from './labels.ts';
import { byChannel, ofSessions, ratedPart } from './listed.ts';
import { ofThose } from './of-those.ts';
import { asManyThen, ofCrimeAlone, ofForce } from './of-whole-before.ts';
import {
  countedAgain,
  listedItem,
  listedPart,
  listedViolation,
  partOf,
  partOfPersons,
  pointedAt,
  sameSuspects,
} from './parts.ts';
import { type Question, questionOf } from './question.ts';
import { reckonedShare } from './reckoned-share.ts';
import { respective } from './respective.ts';
import { changeOfTraffic, resolvedOf, shareOf, shareOfCause, shareOfCrime } from './shares.ts';
import { shareOfKind, shareOfPersonsBefore } from './shares-of-what.ts';
import { fractionOf, nextPlace, singledOut } from './singled-out.ts';
import type { Surroundings } from './surroundings.ts';
import { familyOf, takenOver, unknown } from './taken-over.ts';

type Way = (question: Question) => Decision | null;

/** Money, mass, volume and area have rules of their own; what is counted hardly matters. */
const ofMeasure: Way = ({ draft: { measure }, askSection }) =>
  measure.kind === 'count' || measure.kind === 'percent' || measure.kind === 'ratio'
    ? null
    : (askSection(measure.kind) ?? unknown);

/** `giảm 5 vụ và giảm 112 triệu đồng`: the change of the money that was counted before. */
function ofMoneyChange(question: Question): Decision | null {
  const { measure, left, phrase, direction, sentence } = question.draft;
  const bare = phrase.head === null && left.noun === null && !replaces(left.predicates);
  if (measure.kind !== 'money' || !direction || !bare) return null;
  const level = question.decided.findLast(
    (one) => one.measure.kind === 'money' && one.direction === null && one.sentence >= sentence - 1,
  );
  const own = level && question.askSection('money');
  return level && own?.concept === 'other' ? takenOver(level, 'thay đổi của') : null;
}

/** `31 xe máy, trong đó 12 chiếc`; `lấy đi 12 lượng vàng …, công an thu hồi 7 lượng` is done something else to. */
const ofClassifier: Way = ({ draft: { phrase, left }, bare, same, askFor }) => {
  const stands = phrase.head && phrase.alone && bare && hasTag(phrase.head, 'number');
  if (!stands) return null;
  // `Số camera nêu trên có tới 305 chiếc do hộ dân lắp`
  if (!same) return left.tags.has('quantity') ? askFor(left.noun) : null;
  // `210 công nhân; năm trước mất 9 chiếc`
  const ofWhom = familyOf(same.phrase.head);
  if (ofWhom === 'person' || ofWhom === 'household') return null;
  return (left.predicates.has('seize') ? askFor(same.phrase.head) : null) ?? takenOver(same, 'cùng loại với');
};

const ofCountedNoun: Way = ({ draft, askFor }) => askFor(draft.phrase.head);

const howBad = /(bỏng|phỏng|thương tật|thương tích)$/;

/** `chết giảm 2 người`, `bị thương: 7`. */
const ofHurt: Way = ({ draft: { measure, left, phrase, direction }, hurt, askSection }) =>
  // `một nữ sinh bỏng 40%`: how badly, not how many
  measure.kind === 'percent' && !direction && howBad.test(left.words.at(-1) ?? '')
    ? unknown
    : hurt && phrase.head === null && (measure.kind !== 'percent' || left.noun === null)
      ? askSection(hurt)
      : null;

/** `làm 14 tử vong`: the persons are left out. */
const ofHurtAfter: Way = ({ draft: { measure, phrase }, askSection }) => {
  if (phrase.head !== null || measure.kind !== 'count') return null;
  return phrase.tags.has('dead')
    ? askSection('dead')
    : phrase.tags.has('injured')
      ? askSection('injured')
      : null;
};

/** `số người vay lên đến 450`: the subject says what is counted. */
const ofSubject: Way = (question) => {
  const { phrase, left, measure, direction } = question.draft;
  const empty = phrase.empty || (measure.kind === 'percent' && phrase.head === null);
  if (!empty || left.noun === null) return null;
  return (direction ? changeOfSubject(question, left.noun) : null) ?? question.askFor(left.noun);
};

/** Things that the lexicon does not know. */
const ofThing: Way = ({ draft: { measure, phrase, direction }, askSection }) => {
  if (measure.kind === 'percent' || measure.kind === 'ratio' || direction) return null;
  return (phrase.empty ? null : askSection('thing')) ?? unknown;
};

/** `(96%)`, `đạt 70%`: a share without words of its own is of the figure before it; beyond a semicolon only of a share. */
function ofLastResort({ draft, same, last, decided }: Question): Decision {
  const ofShares = same?.measure.kind === 'percent' && draft.measure.kind === 'percent';
  const ofPersons = shareOfPersonsBefore({ draft, decided });
  if (ofPersons) return ofPersons;
  if (same) return ofShares || same.item === draft.item ? takenOver(same, 'phần của') : unknown;
  const goesOn = last?.sentence === draft.sentence - 1 && draft.left.words.length <= 4;
  return last && goesOn ? takenOver(last, 'phần của') : unknown;
}

/** From the surest to the last resort; the first that knows decides. */
const ways: readonly Way[] = [
  ...[
    respective,
    singledOut,
    nextPlace,
    fractionOf,
    resolvedOf,
    shareOfKind,
    reckonedShare,
    shareOf,
    ofMoneyChange,
    ofMeasure,
    secondLevel,
    comparedAgain,
    changeOf,
    pointedAt,
    labelledPart,
    ratedPart,
    byChannel,
    ofSessions,
    ofThose,
    ofForce,
    byAgency,
    asManyThen,
    ofCrimeAlone,
    listedPart,
    listedViolation,
    partOf,
    partOfPersons,
    ofElders,
    countedAgain,
    sameSuspects,
    multipleOf,
    ofClassifier,
    listedItem,
    nextItem,
    ofCountedNoun,
    ofHurt,
    changeThere,
    ofHurtAfter,
  ],
  ...[shareOfCause, elidedNoun, ofSubject, sameAsBefore, ofThing, shareOfCrime, changeOfTraffic],
];

/** Decides the concept of one figure, and says by which rule. */
export function decideDraft(
  draft: Draft,
  topic: Topic | null,
  decided: readonly Decided[],
  around: Surroundings,
): Decision {
  const question = questionOf(draft, topic, decided, around);
  for (const way of ways) {
    const decision = way(question);
    if (decision) return decision;
  }
  return ofLastResort(question);
}
