import type { Decided, Draft } from '../figures/draft.ts';
import { fullFormOf } from '../figures/full-form.ts';
import type { Sentence } from '../figures/sentence.ts';
import { aheadTags, clauseEnd, tagsOf } from '../figures/topics.ts';
import { hasTag, isMark, type Unit, unitAt } from '../figures/unit.ts';
import { type Classes, noClassSet } from '../lexicon/class-set.ts';

/** A sentence without end must not make reading slow: no word further off has a say. */
export const farAhead = 100;

/** `1.460%/năm`; a lone `năm` may be read as five. */
function isPerTime(units: readonly Unit[], at: number): boolean {
  const unit = unitAt(units, at + 2);
  return isMark(unitAt(units, at + 1), '/') && (hasTag(unit, 'time-unit') || unit.key === 'năm');
}

/** `3.000 đồng/triệu/ngày`, `40 nghìn đồng/1 triệu đồng/ngày`. */
function isPerMillion(units: readonly Unit[], at: number): boolean {
  let ofMillion = false;
  for (let i = at + 1; i < at + 8; i++) {
    const unit = unitAt(units, i);
    if (unit.key === 'triệu' || (unit.amount?.magnitude ?? false))
      ofMillion = isMark(unitAt(units, i - 1), '/');
    else if (hasTag(unit, 'time-unit')) return ofMillion;
    else if (!isMark(unit, '/') && !hasTag(unit, 'money-unit')) return false;
  }
  return false;
}

/** `người dân vây bắt hai tên cướp`: what the counted do is not done to them. */
function pastAct(units: readonly Unit[], { phrase: { head, end } }: Draft): number {
  const { word, key } = unitAt(units, end);
  const acts = head !== null && hasTag(head, 'person', 'officer', 'household');
  // `đưa 46 thanh niên về trụ sở`: where to is no act of theirs
  const leads = /^(về|vào|lên|xuống|qua) |khen|chương|danh hiệu/.test(key);
  return acts && word.isPrimary && !word.isQuality && !leads ? end + 1 : end;
}

/** Classes of the sentence before this one, unless a line ends between them. */
function earlierTags(units: readonly Unit[], before: Sentence | undefined, { from }: Sentence): Classes {
  if (!before || unitAt(units, from - 1).kind === 'break' || unitAt(units, before.to).kind === 'break')
    return noClassSet;
  return tagsOf(units, Math.max(before.from, before.to - farAhead), before.to);
}

/** Classes of the heading that a sentence stands under. */
function headingTags(units: readonly Unit[], sentences: readonly Sentence[], sentence: number): Classes {
  const heading = sentences[sentences.findLastIndex((one, at) => at < sentence && one.heading)];
  return heading ? tagsOf(units, heading.from, Math.min(heading.to, heading.from + farAhead)) : noClassSet;
}

/** The figures around one, and what its sentence says around it: looked up when first asked, most rules ask for none. */
export class Surroundings {
  readonly #units: readonly Unit[];
  readonly #sentences: readonly Sentence[];
  readonly #draft: Draft;
  /** The figure before it in the sentence. */
  readonly before: Decided | undefined;
  /** The figure that follows it in the same item of the list. */
  readonly after: Draft | undefined;
  #opening: Classes | null = null;
  #earlier: Classes | null = null;
  #heading: Classes | null = null;
  #clause: Classes | null = null;
  #ahead: Classes | null = null;
  #rest: Classes | null = null;

  constructor(
    { units, sentences }: { units: readonly Unit[]; sentences: readonly Sentence[] },
    draft: Draft,
    before: Decided | undefined,
    after: Draft | undefined,
  ) {
    this.#units = units;
    this.#sentences = sentences;
    this.#draft = draft;
    this.before = before;
    this.after = after;
  }

  get #sentence(): Sentence {
    const { sentence, at } = this.#draft;
    return this.#sentences[sentence] ?? { from: at, to: at, heading: false };
  }

  /** Where what is looked at ahead ends. */
  get #end(): number {
    return Math.min(this.#sentence.to, this.#draft.at + farAhead);
  }

  /** Classes of the words before it in its sentence. */
  opening(): Classes {
    const { at } = this.#draft;
    this.#opening ??= tagsOf(this.#units, Math.max(this.#sentence.from, at - farAhead), at);
    return this.#opening;
  }

  /** Classes of the words of the sentence before, in the same paragraph. */
  earlier(): Classes {
    const before = this.#sentences[this.#draft.sentence - 1];
    this.#earlier ??= earlierTags(this.#units, before, this.#sentence);
    return this.#earlier;
  }

  /** Classes of the words of the heading that it stands under. */
  heading(): Classes {
    this.#heading ??= headingTags(this.#units, this.#sentences, this.#draft.sentence);
    return this.#heading;
  }

  /** Classes of the words after its phrase, to the next comma or number. */
  clause(): Classes {
    if (this.#clause) return this.#clause;
    const from = pastAct(this.#units, this.#draft);
    const to = clauseEnd(this.#units, from);
    // `6 thanh niên phá cửa cứu 3 mẹ con`: what they do is done to whom the next number counts
    const acts = from > this.#draft.phrase.end && unitAt(this.#units, to).amount !== null;
    this.#clause = acts ? noClassSet : tagsOf(this.#units, from, to);
    return this.#clause;
  }

  /** Classes of the words from it to the next number or semicolon. */
  ahead(): Classes {
    this.#ahead ??= aheadTags(this.#units, this.#draft.at, this.#end);
    return this.#ahead;
  }

  /** Classes of the words from it to the end of its sentence. */
  rest(): Classes {
    this.#rest ??= tagsOf(this.#units, this.#draft.at, this.#end);
    return this.#rest;
  }

  /** The word right behind the number. */
  next(): string {
    return unitAt(this.#units, this.#draft.at + 1).key;
  }

  /** Whether it is so much a day, a month, a year: `1.460%/năm`. */
  perTime(): boolean {
    return isPerTime(this.#units, this.#draft.at);
  }

  /** Whether it is so much on a million lent: `3.000 đồng/triệu/ngày`. */
  perMillion(): boolean {
    return isPerMillion(this.#units, this.#draft.at);
  }

  /** The longer noun that a short one stands for. */
  fullForm(noun: Unit): Unit | null {
    return fullFormOf(this.#units, this.#draft.at, noun);
  }
}
