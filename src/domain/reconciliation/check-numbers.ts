import { formatNumber } from '#domain/numbers/format-number.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/**
 * What malformed digits may have meant: all digits grouped anew (`1.3600.000` → 13.600.000), or overlong groups cut
 * to three where they end in zeros (→ 1.360.000). Nobody chooses between them here.
 */
export function possibleReadings(printed: string): string[] {
  const digits = /\d[\d.]*\d/.exec(printed)?.[0] ?? '';
  const all = digits.replaceAll('.', '');
  if (all === '') return [];
  const groups = digits
    .split('.')
    .map((group, i) => (i > 0 && /^\d{3}0+$/.test(group) ? group.slice(0, 3) : group));
  const cut = groups.slice(1).every((group) => group.length === 3) ? groups.join('') : all;
  return [...new Set([cut, all])].map((reading) => formatNumber(reading));
}

/** Digits that are no number: one doubtful zero is a factor of ten. */
export const checkNumbers = (figures: readonly StatedFigure[]): Finding[] =>
  figures
    .filter((figure) => figure.rounding === 'malformed')
    .map((figure) =>
      finding('malformed_number', 'contradiction', [figure], {
        printed: figure.printed,
        counted: figure.counted,
        readings: possibleReadings(figure.printed).join(' / '),
      }),
    );
