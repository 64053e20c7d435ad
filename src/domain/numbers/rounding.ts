/**
 * How a printed number stands to the exact one. `vague` has no number ("hàng ngàn"), `malformed` has digits that
 * are no number ("1.3600.000").
 */
export type Rounding = 'exact' | 'over' | 'almost' | 'about' | 'vague' | 'malformed';

/** An interval; a null end is unknown. Open ends are not reached: "hơn 1.100" is more than 1.100. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly open: boolean;
}

/**
 * The last significant step of a number: 100 for 1.400, 10 for 550, 1 for 61, 0.1 for 2.5. The printed number says
 * no more than that about how finely it was rounded.
 */
export function lastStep(value: number): number {
  if (value === 0 || !Number.isFinite(value)) throw new RangeError(`No significant step in ${value}`);
  const [whole = '', fraction = ''] = String(Math.abs(value)).split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}

/**
 * What a rounding word implies, **by our convention** (no law defines it): the exact number lies within one last
 * significant step. gần 1.400 → (1.300, 1.400); hơn, trên 1.100 → (1.100, 1.200); khoảng 1.400 → [1.350, 1.450].
 * Exact is the number itself; vague and malformed imply nothing. `factor` turns the printed unit into the
 * indicator's (2 kg = 2 × 1000 gam).
 */
export function boundsOf(rounding: Rounding, value: number | null, factor = 1): Bounds {
  if (value === null || rounding === 'vague' || rounding === 'malformed') {
    return { low: null, high: null, open: false };
  }
  if (rounding === 'exact') return { low: value * factor, high: value * factor, open: false };
  const step = lastStep(value);
  const below = { over: 0, almost: step, about: step / 2 }[rounding];
  return { low: (value - below) * factor, high: (value - below + step) * factor, open: rounding !== 'about' };
}

/** Whether every number in `a` is larger than every number in `b`: then both cannot hold of a part and its whole. */
export function surelyLarger(a: Bounds, b: Bounds): boolean {
  if (a.low === null || b.high === null) return false;
  return a.low > b.high || (a.low === b.high && (a.open || b.open));
}
