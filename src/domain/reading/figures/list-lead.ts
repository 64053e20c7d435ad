import { type Classes, ClassSet, noClassSet } from '../lexicon/class-set.ts';
import type { Sentence } from './sentence.ts';
import { isMark, type Unit, unitAt } from './unit.ts';

const longestLabel = 8;

/** `- Hải quan: 203 vụ`, `Ngã Bảy: 2 điểm, 57 người`: a line of a list, its label before a colon. */
export function isLabelled(units: readonly Unit[], { from, to }: Sentence): boolean {
  if (unitAt(units, from - 1).kind !== 'break') return false;
  for (let at = from; at < Math.min(to, from + longestLabel); at++) {
    if (unitAt(units, at).amount) return false;
    if (isMark(unitAt(units, at), ':')) return unitAt(units, at + 1).amount !== null;
  }
  return false;
}

/** What a line without figures says is done, for the list below it: `Điểm lớn bị triệt xóa năm 2018:`. */
export function leadOf(units: readonly Unit[], { from, to, heading }: Sentence): Classes {
  if (!heading && !isMark(unitAt(units, to - 1), ':')) return noClassSet;
  const acts = new ClassSet();
  for (let at = from; at < to; at++) {
    const { word } = unitAt(units, at);
    if (word.isPrimary && !word.isQuality) acts.add(word.acts);
  }
  return acts;
}
