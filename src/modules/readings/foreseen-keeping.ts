import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import type { Kept } from '#domain/readings/keeping.ts';
import { countedBy } from '#domain/readings/said.ts';
import { inUnitOfIndicator } from '#domain/readings/stated-figure.ts';
import { cellObstacles, type Entry } from '#modules/entries/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { CurrentFigure } from './current-figures.ts';
import type { ReadingContext } from './reading-context.ts';

type Foreseen = (figure: CurrentFigure, kept: Kept) => Kept;

/**
 * Where figures would go that the ledger takes by their shape: taking one meets the city's total, the figure that stands
 * there, what was sent up, what records count. What the screen promises is what `bookFigure` does.
 * @param standing the ledger's cell of a figure
 * @param isSummed whether its communes' figures make it up
 */
export async function foreseeKeeping(
  trx: Trx,
  { context, now }: { context: Pick<ReadingContext, 'tenant' | 'actor'>; now: Date },
  figures: readonly CurrentFigure[],
  standing: (figure: CurrentFigure) => Entry | undefined,
  isSummed: (figure: CurrentFigure) => boolean,
): Promise<Foreseen> {
  const today = dayIn(now);
  const obstacleOf = await cellObstacles(trx, context, figures.flatMap(placeOf));
  return (figure, kept) => {
    const [place] = placeOf(figure);
    if (kept.as !== 'ledger' || !place) return kept;
    if (parsePeriod(place.period).from > today) return { as: 'kept', why: 'noPeriod' };
    if (isSummed(figure)) return { as: 'compared', why: 'summed' };
    const value = standing(figure)?.value ?? null;
    if (value !== null && value === inUnitOfIndicator(figure.said)) return { as: 'compared', why: 'same' };
    const obstacle = obstacleOf(place);
    return obstacle ? { as: 'compared', why: obstacle } : kept;
  };
}

const placeOf = ({ said }: CurrentFigure) => {
  const { indicator } = countedBy(said);
  return indicator && said.area && said.period
    ? [{ areaCode: said.area, indicator, period: said.period }]
    : [];
};
