import type { Amount } from '../numbers/amount.ts';
import type { Kind, Qualifier } from './figure.ts';
import { countedAt, isNoun, leftOf } from './neighbours.ts';
import { hasTag, type Unit, unitAt } from './unit.ts';

export interface Measure {
  readonly kind: Kind | 'volume';
  /** `VND`, or the unit as written. */
  readonly unit?: string;
  /** Where the noun phrase begins: after the unit. */
  readonly phraseFrom: number;
}

/** `82,3% trên tổng số vụ`, `95% là đồng bào`: the phrase begins after `trên tổng số`, `là`, unless a number stands there. */
function pastWhole(units: readonly Unit[], at: number): number {
  const named = unitAt(units, at + 1);
  const names = isNoun(named) || hasTag(named, 'solveShare', 'resolveShare');
  if (/^(là|đều là)$/.test(unitAt(units, at).key) && names) return at + 1;
  const whole =
    /^(trên|trong)$/.test(unitAt(units, at).key) && /^(tổng|tổng số)$/.test(unitAt(units, at + 1).key);
  return whole && isNoun(unitAt(units, at + 2)) ? at + 2 : at;
}

/** `87/109 khối, xóm` are hamlets, `12 khối gỗ` is volume. */
const isVolume = (units: readonly Unit[], at: number): boolean =>
  hasTag(unitAt(units, at), 'volume') &&
  !(hasTag(unitAt(units, at), 'hamlet') && hasTag(unitAt(units, at + 2), 'hamlet'));

/** What kind of quantity the number at `at` is: by the unit after it, or money where triệu and tỷ count nothing else. */
export function measureOf(units: readonly Unit[], at: number, amount: Amount): Measure {
  const nextAt = countedAt(units, at);
  const next = unitAt(units, nextAt);
  if (amount.percent) return { kind: 'percent', phraseFrom: pastWhole(units, nextAt) };
  if (hasTag(next, 'percent-point')) return { kind: 'percent', phraseFrom: nextAt + 1 };
  if (hasTag(next, 'money-unit')) {
    const foreign = hasTag(next, 'foreign');
    return { kind: 'money', unit: foreign ? next.key.toUpperCase() : 'VND', phraseFrom: nextAt + 1 };
  }
  if (hasTag(next, 'mass')) return { kind: 'mass', unit: next.key, phraseFrom: nextAt + 1 };
  if (hasTag(next, 'area')) return { kind: 'area', unit: next.key, phraseFrom: nextAt + 1 };
  if (isVolume(units, nextAt)) return { kind: 'volume', unit: next.key, phraseFrom: nextAt + 1 };
  // `dân số gần 4 triệu`
  const ofPeople = hasTag(leftOf(units, at).unit, 'resident', 'household');
  if (amount.magnitude && (!isNoun(next) || hasTag(next, 'cash')) && amount.shape !== 'ratio' && !ofPeople) {
    return { kind: 'money', unit: 'VND', phraseFrom: nextAt };
  }
  return { kind: amount.shape === 'ratio' ? 'ratio' : 'count', phraseFrom: nextAt };
}

/** `trên hai địa bàn`, `bị hại trên 40 tỉnh`: there the word only says where. */
function isPlace(units: readonly Unit[], at: number, amount: Amount): boolean {
  const next = unitAt(units, countedAt(units, at));
  const said = unitAt(units, at - 2);
  const says =
    amount.inWords ||
    hasTag(next, 'road') ||
    isNoun(said) ||
    (said.kind === 'word' && !said.capital) ||
    said.key === 'để';
  return says && hasTag(next, 'locality', 'road', 'class', 'vehicle', 'boat', 'home', 'number');
}

/** `kinh phí hơn`, `trị giá khoảng`: phrases that end with the rounding word. */
function roundedWithin({ kind, key, tags }: Unit): Qualifier | null {
  if (kind !== 'phrase' || tags.length === 0) return null;
  if (key.endsWith(' hơn')) return 'over';
  if (key.endsWith(' gần')) return 'almost';
  return key.endsWith(' khoảng') || key.endsWith(' ước tính') ? 'about' : null;
}

/** The word before the number, `gần`, or what the number itself is. */
export function qualifierOf(units: readonly Unit[], at: number, amount: Amount): Qualifier {
  if (amount.shape === 'vague' || amount.shape === 'malformed') return amount.shape;
  const before = unitAt(units, at - 1);
  if (before.key === 'trên' && isPlace(units, at, amount)) return 'exact';
  if (hasTag(before, 'over', 'over-after-about')) return 'over';
  if (hasTag(before, 'almost')) return 'almost';
  if (hasTag(before, 'about')) return 'about';
  if (hasTag(before, 'up', 'down') && / (hơn|gần|khoảng)$/.test(before.key)) {
    if (before.key.endsWith(' gần')) return 'almost';
    if (before.key.endsWith(' khoảng')) return 'about';
    return /^(tăng|giảm)/.test(before.key) ? 'over' : 'exact';
  }
  // `ước thiệt hại 15 tỷ đồng`
  const saysValue = hasTag(before, 'damage', 'worth', 'spend');
  if (saysValue && hasTag(unitAt(units, at - 2), 'about')) return 'about';
  return roundedWithin(before) ?? 'exact';
}
