import { indicators } from '#domain/indicators/dictionary.ts';
import { surelyLarger } from '#domain/numbers/rounding.ts';
import { boundsOfFigure } from './bounds-of-figure.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/**
 * Which indicator counts a part of which other in one unit and period. `always` is false where the part may belong to
 * things that began in an earlier period (a case solved this year may have happened last year).
 */
const partsOfWholes: readonly {
  readonly part: string;
  readonly whole: string;
  readonly always: boolean;
}[] = [
  { part: 'T02', whole: 'T01', always: false },
  { part: 'T03', whole: 'T01', always: false },
  { part: 'T12', whole: 'T01', always: true },
  { part: 'T13', whole: 'T01', always: true },
  { part: 'T14', whole: 'T01', always: true },
  { part: 'C05', whole: 'C04', always: false },
  { part: 'C07', whole: 'C04', always: false },
  { part: 'C11', whole: 'C04', always: true },
  { part: 'K04', whole: 'K03', always: true },
  ...indicators
    .filter((one) => one.kind === 'ratio' && one.code !== 'C10')
    .map((one) => ({ part: one.numerator ?? '', whole: one.denominator ?? '', always: true })),
];

/** A part cannot be larger than its whole in the same unit and period: valuable tips than tips received. */
export function compareParts(figures: readonly StatedFigure[]): Finding[] {
  const place = (one: StatedFigure): string => `${one.area} ${one.areaOn} ${one.period}`;
  const byIndicator = Map.groupBy(figures, (one) => one.indicator);
  const byPlace = Map.groupBy(figures, (one) => `${one.indicator} ${place(one)}`);
  return partsOfWholes.flatMap(({ part, whole, always }) =>
    (byIndicator.get(part) ?? []).flatMap((a) =>
      (byPlace.get(`${whole} ${place(a)}`) ?? [])
        .filter((b) => surelyLarger(boundsOfFigure(a), boundsOfFigure(b)))
        .map((b) =>
          finding(
            'part_exceeds_whole',
            always ? 'contradiction' : 'question',
            [a, b],
            {
              part: a.printed,
              whole: b.printed,
              partIndicator: part,
              wholeIndicator: whole,
              period: a.period,
            },
            { left: a.low ?? 0, right: b.high ?? 0 },
          ),
        ),
    ),
  );
}
