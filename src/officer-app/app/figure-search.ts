import type { FigureSearch } from '../features/figure-grid/figures-page.tsx';

const text = (value: unknown, shape: RegExp): string | undefined =>
  typeof value === 'string' && shape.test(value) ? value : undefined;

/** What the grid of figures shows, in the address. */
export function figureSearch(search: Record<string, unknown>): FigureSearch {
  const period = text(search.period, /^[A-Z0-9-]{6,20}$/);
  const family = text(search.family, /^([A-Z]|all)$/);
  const round = text(search.round, /^[0-9a-f-]{36}$/);
  return { ...(period && { period }), ...(family && { family }), ...(round && { round }) };
}
