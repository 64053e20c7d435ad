import { leaderBefore } from './neighbours.ts';
import { hasTag, isMark, type Unit, unitAt } from './unit.ts';

/** Units from `from` to before `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Ends with its line and without a full stop: a title, a heading, a caption. */
  readonly heading: boolean;
}

const closing: readonly string[] = ['.', '!', '?', '…'];

/** A dot after `TP`, `Q`, a single letter, or inside three dots ends nothing; nor does one that a small letter follows. */
function ends(units: readonly Unit[], at: number): boolean {
  const { kind, key } = unitAt(units, at);
  if (kind !== 'mark' || !closing.includes(key)) return false;
  const before = unitAt(units, at - 1);
  const after = unitAt(units, at + 1);
  if (hasTag(before, 'abbreviation') && before.capital && after.kind !== 'break') return false;
  if (after.kind === 'amount' && leaderBefore(units, at + 1) >= 0) return false;
  if (!after.spaced || isMark(after, '.', '”', '"', ')')) return false;
  return after.kind === 'break' || after.capital || after.kind === 'amount' || after.kind === 'mark';
}

/** `TP.` at the end of a line: the name goes on in the next. */
const isCutName = (units: readonly Unit[], at: number): boolean => {
  const next = unitAt(units, at + 1);
  const isName = next.kind === 'word' && next.capital;
  return isName && isMark(unitAt(units, at - 1), '.') && unitAt(units, at - 2).key === 'tp';
};

/** Cuts the units into sentences. A line end always ends one. */
export function splitSentences(units: readonly Unit[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    const line = unit === undefined || (unit.kind === 'break' && !isCutName(units, at));
    if (!line && !ends(units, at)) continue;
    const stop = unitAt(units, at - 1);
    if (at > from)
      sentences.push({ from, to: at, heading: line && !isMark(stop, ...closing, ';', ':', ',') });
    from = at + 1;
  }
  return sentences;
}
