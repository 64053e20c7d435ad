import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { IndicatorKind } from '#domain/indicators/indicator.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { printFigure } from '#domain/official-documents/print-number.ts';
import type { TargetBound } from '#domain/targets/target.ts';
import { fill } from '#locales/locale.ts';
import { targetsPage as words } from '#locales/vi/officers/targets.ts';

/** "từ 1.200", "không quá 5". */
export const boundWords = (bound: TargetBound, target: string, kind: IndicatorKind): string =>
  fill(words.bounds[bound], { value: printFigure(kind, target) });

/** An amount with its unit; a share differs by points. */
const amount = (value: string, { kind, unit }: TargetRow['indicator']): string =>
  kind === 'ratio'
    ? fill(words.points, { value: formatNumber(Number(value), 2) })
    : `${formatNumber(value)} ${unit}`;

/** The arithmetic behind a standing: what is left and how many days, or how far it was passed. */
export function standingWords(row: TargetRow, { left }: TargetBoard['days']): string {
  const { standing, gap, due, indicator } = row;
  if (gap === null) return '';
  const told = { gap: amount(gap, indicator), left };
  switch (standing) {
    case 'exceeded':
      return fill(words.told.over, told);
    case 'within':
      return fill(words.told.room, told);
    case 'met':
      return '';
    default: {
      const lacks = fill(left > 0 ? words.told.left : words.told.leftEnded, told);
      return due === null
        ? lacks
        : `${lacks}; ${fill(words.told.due, { due: formatNumber(Math.ceil(due)) })}`;
    }
  }
}

/** "Kế hoạch 05/KH-BCĐ ngày 15/01/2026". */
export const planWords = ({ number, issuedOn }: TargetRow['plan']): string =>
  fill(words.plan, { number, day: formatDay(issuedOn as PlainDate) });
