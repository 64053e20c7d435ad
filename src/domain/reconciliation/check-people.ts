import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/** Whether words count persons ("người dự"), not attendances ("lượt người dự"). */
const countsPersons = (counted: string): boolean => {
  const text = counted.normalize('NFC').toLowerCase();
  return /(^|[^\p{L}])người([^\p{L}]|$)/u.test(text) && !/(^|[^\p{L}])lượt([^\p{L}]|$)/u.test(text);
};

/**
 * Attendances told as persons: whoever came twice is counted twice. And persons of an area that are more than live
 * there, which attendances taken for persons soon become. Populations by area code.
 */
export function checkPeople(
  figures: readonly StatedFigure[],
  populations: ReadonlyMap<string, number>,
): Finding[] {
  return figures.flatMap((figure) => {
    const unit = figure.indicator === null ? null : findIndicator(figure.indicator)?.unit;
    const persons = countsPersons(figure.counted);
    const population = populations.get(figure.area);
    if (
      (persons || unit === 'người') &&
      unit !== 'lượt' &&
      population !== undefined &&
      (figure.low ?? 0) > population
    ) {
      return [
        finding(
          'persons_exceed_population',
          'contradiction',
          [figure],
          { printed: figure.printed, population: formatNumber(population), period: figure.period },
          { left: figure.low ?? 0, right: population },
        ),
      ];
    }
    if (unit !== 'lượt' || !persons) return [];
    return [
      finding('attendances_as_persons', 'question', [figure], {
        printed: figure.printed,
        indicator: figure.indicator ?? '',
        period: figure.period,
      }),
    ];
  });
}

/** Counts below zero: more was taken back in the period than was counted in it. Differences may be negative. */
export const checkNegative = (figures: readonly StatedFigure[]): Finding[] =>
  figures.flatMap((figure) => {
    const indicator = figure.indicator === null ? undefined : findIndicator(figure.indicator);
    const counts =
      indicator && indicator.kind !== 'ratio' && indicator.derivation?.kind !== 'change_on_same_period';
    return counts && figure.high !== null && figure.high < 0
      ? [
          finding('count_negative', 'contradiction', [figure], {
            printed: figure.printed,
            period: figure.period,
          }),
        ]
      : [];
  });
