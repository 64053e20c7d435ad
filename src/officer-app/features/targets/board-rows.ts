import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { owing } from '#domain/targets/target-standing.ts';

/** What the address of the board says: everything that is shown, so that it can be kept and sent. */
export interface TargetsSearch {
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly indicator?: string | undefined;
  readonly show?: 'owing' | 'behind' | undefined;
}

/** A line of the board: one target, or how many communes reached a figure that all of them were given. */
export type BoardLine =
  | { readonly of: 'target'; readonly row: TargetRow }
  | {
      readonly of: 'communes';
      readonly indicator: TargetRow['indicator'];
      readonly met: number;
      readonly all: number;
    };

const isDone = ({ standing }: TargetRow): boolean => standing === 'met' || standing === 'within';

export const countDone = (rows: readonly TargetRow[]): number => rows.filter(isDone).length;

/**
 * The lines to show: of the area itself each target, of the communes in it one line a figure, unless a figure or a filter
 * is chosen, which lists them one by one.
 */
export function boardLines({ area, rows }: TargetBoard, { indicator, show }: TargetsSearch): BoardLine[] {
  const kept = rows
    .filter((row) => indicator === undefined || row.indicator.code === indicator)
    .filter(({ standing }) => {
      if (show === 'behind') return standing === 'behind';
      return show === undefined || owing.includes(standing);
    });
  if (indicator !== undefined || show !== undefined) return kept.map((row) => ({ of: 'target', row }));
  return [...Map.groupBy(kept, (row) => row.indicator.code).values()].flatMap((group): BoardLine[] => {
    const own = group.filter((row) => row.area.code === area.code);
    const communes = group.filter((row) => row.area.code !== area.code);
    const [first] = communes;
    return [
      ...own.map((row): BoardLine => ({ of: 'target', row })),
      ...(first
        ? [
            {
              of: 'communes' as const,
              indicator: first.indicator,
              met: countDone(communes),
              all: communes.length,
            },
          ]
        : []),
    ];
  });
}

/** Reads the address but for the area; what is no choice is dropped. */
export function targetsSearch(search: Record<string, unknown>): Omit<TargetsSearch, 'area'> {
  const [period, indicator] = [String(search.period ?? ''), String(search.indicator ?? '')];
  return {
    ...(/^[A-Z0-9-]{6,16}$/.test(period) && { period }),
    ...(/^[A-Z]\d{2}$/.test(indicator) && { indicator }),
    ...((search.show === 'owing' || search.show === 'behind') && { show: search.show }),
  };
}
