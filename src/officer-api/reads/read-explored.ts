import type { z } from 'zod';
import type { Explored, ExploreQuery, FigureCell } from '#contract/figures/figures.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parseDayTime } from '#domain/calendar/parse-day-time.ts';
import { readPopulations } from '#modules/areas/for-officers.ts';
import { exploreFigures } from '#modules/figures/for-officers.ts';
import { readTargetsOf } from '#modules/targets/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../context.ts';
import { areaAsked } from '../routes/figures/findings.ts';
import { figureCell, indicatorRow, periodRow } from '../shapes/figures-of.ts';

/** A moment as the address tells it, in Asia/Ho_Chi_Minh. @throws Failure invalid for no moment, or one to come */
function momentAsked(text: string, now: Date): Date {
  const moment = parseDayTime(text);
  if (!moment) throw new Failure('invalid', { asOf: 'asOfWrong' });
  if (moment > now) throw new Failure('invalid', { asOf: 'asOfToCome' });
  return moment;
}

/** The table of figures that an address asks for, in the words of the contract. */
export async function readExplored(
  context: SignedInContext,
  query: Partial<z.infer<typeof ExploreQuery>> & { indicators: string; periods: string },
): Promise<Explored> {
  const { clock, db, tenant } = context;
  const code = areaAsked(context, query.area);
  const indicators = [...new Set(query.indicators.split(','))];
  const borders = query.borders ?? 'reported';
  const found = await exploreFigures(context, {
    ...{ area: code, indicators, periods: query.periods.split(','), borders },
    inside: query.inside === 'yes',
    asOf: query.asOf === undefined ? undefined : momentAsked(query.asOf, clock()),
  });
  const at = clock();
  const today = dayIn(at);
  const nameOf = await context.areaNames(at);
  const people = await readPopulations(db, { tenant, on: today });
  const area = (one: string) => ({ code: one, name: nameOf(one), population: people.get(one) ?? null });
  return {
    at: at.toISOString(),
    area: area(code),
    areas: found.communes.map(area),
    indicators: indicators.map(indicatorRow),
    periods: found.periods.map((period) => periodRow(period, today)),
    cells: [...found.figures].flatMap(([period, list]): FigureCell[] =>
      list.map((figure) => figureCell(figure, period)),
    ),
    targets:
      query.targets && !found.seal
        ? await targetsOf(context, code, { indicators, periods: found.periods })
        : [],
    borders,
    seal: found.seal && { seal: found.seal.seal, sealedAt: found.seal.sealedAt.toISOString() },
  };
}

/** Targets of the figures of a table, in the words of the contract. */
async function targetsOf(
  context: SignedInContext,
  area: string,
  { indicators, periods }: { indicators: readonly string[]; periods: readonly { readonly code: string }[] },
): Promise<Explored['targets']> {
  const targets = await readTargetsOf(context, { area, periods: periods.map(({ code }) => code) });
  return targets
    .filter(({ indicator }) => indicators.includes(indicator))
    .map(({ area: of, indicator, period, bound, value }) => ({ area: of, indicator, period, bound, value }));
}
