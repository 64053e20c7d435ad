import { formatInProse, formatNumber } from './format-number.ts';

/** A part of a whole as papers print it: with both parts, so that the reader can check the share. */
export interface FormattedShare {
  /** `59/60` */
  readonly parts: string;
  /** `98,33%`, or null where the whole is 0: a share of nothing is not printed. */
  readonly percent: string | null;
}

/**
 * `{ part: 59, whole: 60 }` → `59/60`, `98,33%`. Two decimals at most, rounded half up; a share that is not whole
 * never prints as 0% or 100%.
 */
export function formatShare({ part, whole }: { part: number; whole: number }): FormattedShare {
  const parts = `${formatInProse(part)}/${formatInProse(whole)}`;
  if (whole === 0) return { parts, percent: null };
  const exact = (part / whole) * 100;
  const rounded = Math.round(exact * 100 + Number.EPSILON) / 100;
  const pretends = (rounded === 0 && part !== 0) || (rounded === 100 && part !== whole);
  const honest = pretends ? (rounded === 0 ? '<0,01%' : '>99,99%') : `${formatNumber(rounded, 2)}%`;
  return { parts, percent: honest };
}
