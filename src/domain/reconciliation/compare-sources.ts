import { type AreaRegister, areaAt } from '#domain/areas/area-register.ts';
import { lastStep, surelyLarger } from '#domain/numbers/rounding.ts';
import { boundsOfFigure } from './bounds-of-figure.ts';
import { type Finding, finding, type ReconciliationRule } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/** Whether a word rounds this very value, only the wrong way: "gần 1.600" of 1.612, "hơn 1.100" of 1.096. */
function isWrongWord(a: StatedFigure, b: StatedFigure): boolean {
  const [exact, worded] = a.rounding === 'exact' ? [a, b] : [b, a];
  const word = worded.rounding;
  if (exact.rounding !== 'exact' || exact.value === null || !worded.value) return false;
  const isWorded = word === 'over' || word === 'almost' || word === 'about';
  return isWorded && Math.abs(exact.value - worded.value) < lastStep(worded.value);
}

function ruleFor(a: StatedFigure, b: StatedFigure): ReconciliationRule {
  if (isWrongWord(a, b)) return 'rounding_word_wrong';
  const places = [a.place, b.place];
  return places.includes('prose') && places.includes('table') ? 'prose_against_table' : 'sources_disagree';
}

/**
 * Two statements of the same indicator, unit and period whose intervals have nothing in common: two sources, the
 * prose and the table of one paper, or a rounding word that says the wrong direction.
 */
export function compareSources(figures: readonly StatedFigure[], areas: AreaRegister): Finding[] {
  const groups = Map.groupBy(
    figures.filter((one) => one.indicator !== null),
    (one) => `${one.indicator} ${one.area} ${areaAt(areas, one.area, one.areaOn)?.validFrom} ${one.period}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((larger) =>
      group
        .filter((smaller) => surelyLarger(boundsOfFigure(larger), boundsOfFigure(smaller)))
        .map((smaller) => {
          const rule = ruleFor(larger, smaller);
          const same = larger.counted === smaller.counted || rule === 'prose_against_table';
          return finding(
            rule,
            same && rule !== 'rounding_word_wrong' ? 'contradiction' : 'question',
            [larger, smaller],
            { larger: larger.printed, smaller: smaller.printed, period: larger.period },
            { left: larger.low ?? 0, right: smaller.high ?? 0 },
          );
        }),
    ),
  );
}
