import { type Classes, ClassSet } from '../lexicon/class-set.ts';
import { noClasses } from '../lexicon/word-classes.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './sentence.ts';
import { type Topic, topicOf } from './topic.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

/** Topics that hold beyond one figure. */
export interface Standing {
  /** Of the title, which may have several lines. */
  readonly title: Topic | null;
  /** Whether a sentence has come that is no heading. */
  readonly begun: boolean;
  /** Of the heading, or opened by `Về …`, `Đối với …`; until the next. */
  readonly section: Topic | null;
  /** Of the last figure of the sentence before. */
  readonly before: Topic | null;
  /** Of the last accident, fire or crime told of: whoever dies or is hurt further on does so in it. */
  readonly incident: Topic | null;
}

/** Classes of the units from `from` to before `to`. */
export function tagsOf(units: readonly Unit[], from: number, to: number): Classes {
  const tags = new ClassSet();
  for (let at = from; at < to; at++) {
    const { word } = unitAt(units, at);
    if (word !== noClasses) tags.add(word.all);
  }
  return tags;
}

const beginsClause: ReadonlySet<string> = new Set(['nhưng', 'song', 'trong khi', 'tuy nhiên']);

/** Where the clause that begins at `from` ends: the next comma, number, line end or clause. */
export function clauseEnd(units: readonly Unit[], from: number): number {
  let to = from;
  for (
    let { kind, key } = unitAt(units, to);
    kind === 'phrase' || kind === 'word';
    { kind, key } = unitAt(units, ++to)
  )
    if (beginsClause.has(key)) break;
  return to;
}

/** Classes of the units after the number at `at`, to the next one or a semicolon. */
export function aheadTags(units: readonly Unit[], at: number, to: number): Classes {
  let end = at + 1;
  while (end < to && unitAt(units, end).amount === null && !isMark(unitAt(units, end), ';')) end++;
  return tagsOf(units, at, end);
}

const neutral =
  /^(kết quả|tình hình|đấu tranh|đánh giá|đánh giá chung|công tác|thực hiện|đặc điểm|diễn biến|số liệu|chung|đạt được|đạt|đạt được|và|về|i|ii|iii|iv|v)$/;

/** A heading that any matter might have: `I. KẾT QUẢ`, `2. Tình hình chung`. */
function isNeutral(units: readonly Unit[], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    const { kind, key } = unitAt(units, at);
    if ((kind === 'word' || kind === 'phrase') && !neutral.test(key)) return false;
  }
  return true;
}

/** The section's topic after this sentence begins. */
export function sectionOfSentence(
  units: readonly Unit[],
  sentence: Sentence,
  standing: Standing,
): Topic | null {
  const { from, to, heading } = sentence;
  // `I. Kết quả đấu tranh` under a title about drugs says nothing else
  if (heading) return topicOf(tagsOf(units, from, to)) ?? (isNeutral(units, sentence) ? null : 'other');
  if (!hasTag(unitAt(units, from), 'opening') || hasTag(unitAt(units, from), 'continuing'))
    return standing.section;
  return topicOf(tagsOf(units, from, Math.min(to, from + 12))) ?? standing.section;
}

const isBare = ({ phrase }: Draft): boolean => topicOf(phrase.tags) === null;

const farAhead = 3;

/** `bắt 11 vụ, 17 đối tượng, thu giữ 0,78 gam heroin`: what is named behind holds for the list before it. */
function topicAhead(drafts: readonly Draft[], index: number): Topic | null {
  const item = drafts[index]?.item;
  for (let ahead = 1; ahead <= farAhead; ahead++) {
    const next = drafts[index + ahead];
    if (next === undefined || next.item !== item || !isClose(next)) return null;
    const topic = topicOf(next.phrase.tags);
    if (topic !== null) return topic !== 'wanted' && (ahead === 1 || topic === 'drug') ? topic : null;
  }
  return null;
}

const counts = ['case', 'person', 'accused'] as const;

/** `bắt 22 vụ ma túy; khởi tố 16 vụ; đang điều tra 4 vụ`: items without words of their own are of the same. */
const isSameDrugs = ({ phrase, left }: Draft, before: Topic | null): boolean =>
  before === 'drug' && left.noun === null && phrase.head !== null && hasTag(phrase.head, ...counts);

/** `612 vụ trộm cắp, 97 vụ ma túy; bắt 184 đối tượng`: of all those matters. */
function isOfSeveral(drafts: readonly Draft[], index: number, topics: readonly (Topic | null)[]): boolean {
  const item = drafts[index - 1]?.item;
  for (let at = index - 1; at >= index - 6 && drafts[at]?.item === item; at--)
    if (topics[at] === 'other') return true;
  return false;
}

/** `97 đối tượng nghiện ma túy, chiếm 68%; 54 đối tượng có tiền án`: who uses drugs was not caught for them. */
function isOfUsers(drafts: readonly Draft[], index: number): boolean {
  const last = drafts
    .slice(Math.max(0, index - 4), index)
    .findLast(({ measure }) => measure.kind !== 'percent');
  return last ? last.phrase.tags.has('drugUse') && !last.phrase.tags.has('drugTrade') : false;
}

const isHurt = ({ phrase, left }: Draft): boolean =>
  phrase.tags.has('dead') || phrase.tags.has('injured') || left.tags.has('dead') || left.tags.has('injured');

/** What happened in a sentence with these classes; null where nothing did. */
export function incidentOf(tags: Classes): Topic | null {
  const topic = topicOf(tags);
  return topic === 'traffic' || topic === 'fire' || tags.has('murder') || tags.has('sea')
    ? (topic ?? 'other')
    : null;
}

/** `97 vụ tai nạn …; so với cùng kỳ giảm 12 vụ, giảm 8 người chết`: what the sentence told of before. */
const harmToldOf = (topics: readonly (Topic | null)[]): Topic | null =>
  topics.findLast((one) => one === 'traffic' || one === 'fire') ?? null;

/** The topic of one figure: its own words, its neighbours in the list, its sentence, its section, the title. */
export function topicOfDraft(
  drafts: readonly Draft[],
  index: number,
  lead: Topic | null,
  standing: Standing,
  topics: readonly (Topic | null)[],
): Topic | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  const own = topicOf(draft.phrase.tags);
  if (own !== null) return own;
  const following = topicAhead(drafts, index);
  if (following !== null) return following;
  const left = topicOf(draft.left.tags);
  if (left !== null) return left;
  const last = index > 0 ? drafts[index - 1] : undefined;
  if (last && last.item === draft.item && isBare(draft)) {
    const lastTopic = topics[index - 1] ?? null;
    if (lastTopic !== null) return lastTopic;
  }
  const sameDrugs = last && isSameDrugs(draft, topics[index - 1] ?? null);
  if (sameDrugs && !isOfUsers(drafts, index) && !isOfSeveral(drafts, index, topics)) return 'drug';
  const carried = lead ?? standing.before ?? standing.section ?? standing.title;
  return carried ?? (isHurt(draft) ? (harmToldOf(topics) ?? standing.incident) : null);
}

/** Joined to the figure before by a comma, a bracket or `với`. */
const isClose = ({ left }: Draft): boolean => left.near;
