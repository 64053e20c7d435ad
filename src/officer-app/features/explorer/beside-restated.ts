import type { Explored } from '#contract/figures/figures.ts';
import { fill } from '#locales/locale.ts';
import { explorerWords as words } from '#locales/vi/officers/figures.ts';

const mark = '~';

/** A period's column that is restated to today's units, beside the one as reported. */
export const restatedCode = (period: string): string => `${period}${mark}`;
export const isRestated = (period: string): boolean => period.endsWith(mark);

/** One table of both: each period as it was reported, and beside it restated to the units of today. */
export function besideRestated(reported: Explored, today: Explored): Explored {
  const restated = today.periods.map((period) => ({
    ...period,
    code: restatedCode(period.code),
    label: fill(words.restated, { period: period.label }),
  }));
  return {
    ...reported,
    periods: reported.periods.flatMap((period) => [
      period,
      ...restated.filter(({ code }) => code === restatedCode(period.code)),
    ]),
    cells: [
      ...reported.cells,
      ...today.cells.map((cell) => ({ ...cell, period: restatedCode(cell.period) })),
    ],
  };
}
