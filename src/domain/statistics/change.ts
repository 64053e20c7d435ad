/** How a count stands to the same period of the year before ("so với cùng kỳ"). */
export interface Change {
  readonly difference: number;
  /** Percent of the earlier count, or null where that was 0: growth from nothing has no percentage. */
  readonly percent: number | null;
}

/** Change from `before` to `now`; null where either is missing, which is not zero. */
export function changeFrom(before: number | null, now: number | null): Change | null {
  if (before === null || now === null) return null;
  const difference = now - before;
  return { difference, percent: before === 0 ? null : (difference / Math.abs(before)) * 100 };
}
