/** Counts of people or tips below this are not shown: a few could be recognised. */
export const smallestShown = 5;

/**
 * Counts of one row or column as they may be shown beside its total: 1 to 4 become null, zeros stay. Where the
 * total would give a hidden one away, the next smallest are hidden too, until at least two are hidden and together
 * they are not small themselves. When even that is impossible every count is hidden, and so must be the total.
 */
export function suppressSmallCounts(
  counts: readonly number[],
  threshold = smallestShown,
): { readonly shown: readonly (number | null)[]; readonly totalShown: boolean } {
  const order = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const small = order.filter(({ count }) => count < threshold).length;
  if (small === 0) return { shown: [...counts], totalShown: true };
  let hidden = small;
  const sum = (): number => order.slice(0, hidden).reduce((all, { count }) => all + count, 0);
  while (hidden < order.length && (hidden < 2 || sum() < threshold)) hidden += 1;
  const hiddenPlaces = new Set(order.slice(0, hidden).map(({ i }) => i));
  return {
    shown: counts.map((count, i) => (hiddenPlaces.has(i) ? null : count)),
    totalShown: hidden >= 2 && sum() >= threshold,
  };
}
