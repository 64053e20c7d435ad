/** The three dimensions of a table of figures. */
const dimensions = ['indicator', 'area', 'period'] as const;
export type Dimension = (typeof dimensions)[number];

export const measures = ['value', 'change', 'share', 'rate', 'target'] as const;
/** Those that a map can colour; a share of the city says the same as the number. */
export const mapMeasures = ['value', 'rate'] as const;
export type Measure = (typeof measures)[number];

export const explorerViews = ['table', 'trend', 'map', 'rank'] as const;
export type ExplorerView = (typeof explorerViews)[number];

/** What the address of the explorer says: everything that is shown, so that it can be kept and sent. */
export interface ExplorerSearch {
  readonly area?: string | undefined;
  readonly indicators?: string | undefined;
  readonly periods?: string | undefined;
  /** Each commune beside the total. */
  readonly inside?: 'yes' | undefined;
  /** Which dimension lies in rows and columns; the third is held at one value, `at`. */
  readonly rows?: Dimension | undefined;
  readonly columns?: Dimension | undefined;
  readonly at?: string | undefined;
  readonly measure?: Measure | undefined;
  /** Restated to the units of today, or both beside each other; as reported when absent. */
  readonly borders?: 'today' | 'both' | undefined;
  /** A past moment, `2026-11-28T14:05`: figures as the log knew them then. */
  readonly asOf?: string | undefined;
  /** Commune that the map shows, and boundaries instead of tiles. */
  readonly commune?: string | undefined;
  readonly drawn?: 'shapes' | undefined;
  readonly state?: 'known' | 'missing' | undefined;
  readonly view?: ExplorerView | undefined;
}

const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((one) => one === value);
const matching = (value: unknown, pattern: RegExp): string | undefined =>
  pattern.test(String(value ?? '')) ? String(value) : undefined;

/** Reads the address; what is no choice is dropped. */
export function explorerSearch(search: Record<string, unknown>): ExplorerSearch {
  const found: ExplorerSearch = {
    indicators: matching(search.indicators, /^[A-Z]\d{2}(,[A-Z]\d{2})*$/),
    periods: matching(search.periods, /^[A-Z0-9-]{6,16}(,[A-Z0-9-]{6,16})*$/),
    inside: oneOf(['yes'], search.inside),
    rows: oneOf(dimensions, search.rows),
    columns: oneOf(dimensions, search.columns),
    at: matching(search.at, /^[A-Z0-9-]{2,16}$/),
    measure: oneOf(measures, search.measure),
    borders: oneOf(['today', 'both'], search.borders),
    asOf: matching(search.asOf, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
    commune: matching(search.commune, /^\d{5}$/),
    drawn: oneOf(['shapes'], search.drawn),
    state: oneOf(['known', 'missing'], search.state),
    view: oneOf(explorerViews, search.view),
  };
  const said = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...('area' in search && { area: matching(search.area, /^\d{5}$/) }) };
}

/** Where each dimension lies: rows and columns as asked, never both the same. */
export function layoutOf({
  rows = 'indicator',
  columns,
}: ExplorerSearch): readonly [Dimension, Dimension, Dimension] {
  const across = columns && columns !== rows ? columns : rows === 'period' ? 'indicator' : 'period';
  const held = dimensions.find((one) => one !== rows && one !== across) ?? 'area';
  return [rows, across, held];
}

/** The layout with two places exchanged. */
export function swapped(
  layout: readonly [Dimension, Dimension, Dimension],
  from: number,
  to: number,
): Pick<ExplorerSearch, 'rows' | 'columns' | 'at'> {
  const next = [...layout];
  const [a, b] = [layout[from], layout[to]];
  if (a && b) [next[from], next[to]] = [b, a];
  return { rows: next[0], columns: next[1], at: undefined };
}
