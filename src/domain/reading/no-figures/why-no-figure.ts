import { countedAt, isCommonNoun, isMeasure } from '../figures/neighbours.ts';
import { hasTag, type Unit, unitAt } from '../figures/unit.ts';
import { isCounted } from './is-counted.ts';
import { isByChannel } from './is-listed.ts';
import { isOfPlace } from './is-of-place.ts';
import { isAge, isCode, isEnumerator, isNumbered } from './names.ts';
import {
  isFree,
  isLengthOfThing,
  isMade,
  isRateBase,
  isShift,
  isSpecification,
  isThreshold,
} from './sizes.ts';
import { isDated, isDay, isDuration, isYear } from './times.ts';
import { isNoWord } from './words.ts';

/** `có hai con trai nghiện`, `ba người con bị bắt`: children whom the matter befell. */
function isOfMatter(units: readonly Unit[], at: number): boolean {
  const child = countedAt(units, at);
  if (!hasTag(unitAt(units, child), 'conviction') || unitAt(units, at).amount?.value === 1) return false;
  const said = unitAt(units, child + 1);
  return hasTag(/^(bị|đã)$/.test(said.key) ? unitAt(units, child + 2) : said, 'drugUse', 'dead', 'arrest');
}

/** Why a number is none that the reports count, or null where it is a figure. */
export function whyNoFigure(units: readonly Unit[], at: number): string | null {
  const unit = unitAt(units, at);
  const { amount } = unit;
  if (amount === null) return 'no number';
  if (amount.shape === 'date' || amount.shape === 'time') return amount.shape;
  const next = unitAt(units, countedAt(units, at));
  if (amount.value === 1 && amount.shape === 'plain' && next.key === 'số') return 'some';
  if (isEnumerator(units, at)) return 'enumerator';
  if (isRateBase(units, at, amount)) return 'base of a rate';
  if (isCode(units, at, unit)) return 'code';
  if (isDuration(units, at) && !amount.magnitude && !amount.percent) return 'duration or age';
  if (amount.inWords && !isOfMatter(units, at)) {
    const reason = isNoWord(units, at, unit, amount);
    if (reason) return reason;
  }
  if (isDated(units, at, amount) || isDay(units, at, amount)) return 'date';
  if (isYear(amount, unit) && !isCommonNoun(next) && !isMeasure(next)) return 'year';
  if (isByChannel(units, at) || isOfPlace(units, at)) return null;
  if (!amount.percent && isNumbered(units, at)) return 'number of a name';
  if (hasTag(next, 'long-length') && (amount.value ?? 0) < 1000 && !isMade(units, at))
    return 'size or distance';
  if (hasTag(next, 'length') && !amount.percent && !amount.magnitude && !isLengthOfThing(units, at))
    return 'size or distance';
  if (hasTag(next, 'text-part') && !hasTag(next, 'sundry') && !amount.percent) return 'part of the text';
  // `60 con chưa đánh dấu`: no family has as many children
  const isHerd = next.key === 'con' && (amount.value ?? 0) > 15;
  if (hasTag(next, 'conviction') && !isHerd && !isOfMatter(units, at)) return 'conviction or family';
  if (isAge(units, at)) return 'age';
  if (isThreshold(units, at)) return 'threshold of a law';
  if (isSpecification(units, at)) return 'size or distance';
  if (isShift(units, at)) return 'enumerator';
  if (isFree(units, at, amount)) return 'part of a name';
  return isCounted(units, at, amount) ? null : 'nothing counted';
}
