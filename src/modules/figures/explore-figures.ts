import { type AreaRegister, areasOn } from '#domain/areas/area-register.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { keptRegister } from '#modules/areas/for-officers.ts';
import { findSealAt } from '#modules/ledger/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { computeFigures } from './compute-figures.ts';
import { canRestate, computeRestatedFigures } from './compute-restated-figures.ts';
import { computeSeries } from './compute-series.ts';
import type { Figure } from './figure.ts';
import { begunPeriod, type FiguresContext, figuresPath } from './figures-context.ts';

export interface ExploreRequest {
  /** The city's own code, or a commune's. */
  readonly area: string;
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  /** The area as one total, or each commune in it beside the total. */
  readonly inside: boolean;
  /** As reported: units of then. Today: facts of units of before a reform counted where they lie now. */
  readonly borders: 'reported' | 'today';
  /** As the log stood at the last seal before this instant; now, when absent. */
  readonly asOf?: Date | undefined;
}

export interface ExploredFigures {
  readonly periods: readonly Period[];
  /** Codes of the communes, when asked for: of today, and what else has figures. */
  readonly communes: readonly string[];
  /** By period code. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** The seal that a past moment fell on; null of the present, and where the log had no seal yet. */
  readonly seal: { readonly seal: number; readonly sealedAt: Date } | null;
}

/** Figures of one table; more would neither be read nor drawn. */
const mostCells = 20_000;
/** Restating goes through every piece between reforms, one indicator at a time. */
const mostRestated = 24;

function check({ indicators, periods, borders, inside, asOf }: ExploreRequest, communes: number): void {
  if (indicators.length === 0) throw new Failure('invalid', { indicators: 'indicatorsNone' });
  if (indicators.some((code) => findIndicator(code)?.hidden !== false)) {
    throw new Failure('invalid', { indicators: 'indicatorUnknown' });
  }
  const cells = indicators.length * periods.length * (inside ? communes + 1 : 1);
  if (cells > mostCells) throw new Failure('invalid', { indicators: 'tooManyCells' });
  // restating reads roll-ups, which know no past
  if (borders === 'today' && asOf) throw new Failure('invalid', { asOf: 'asOfToday' });
  if (borders === 'today' && indicators.length * periods.length > mostRestated) {
    throw new Failure('invalid', { indicators: 'tooManyRestated' });
  }
}

/**
 * Figures by indicator, area and period in one answer: what tables, trends and maps are drawn from.
 * @throws Failure not_found outside the actor's area; invalid for an unknown indicator or period, or too many cells
 */
export async function exploreFigures(
  context: FiguresContext,
  request: ExploreRequest,
): Promise<ExploredFigures> {
  const { db, clock, tenant } = context;
  const path = figuresPath(context, request.area);
  const at = clock();
  const periods = [...new Set(request.periods)].map((code) => begunPeriod(code, at));
  const { areas: register } = await keptRegister(db, at);
  const isCity = request.area === tenant;
  const today = isCity && request.inside ? areasOn(register, dayIn(at), tenant).map(({ code }) => code) : [];
  check({ ...request, periods: periods.map(({ code }) => code) }, today.length);
  if (request.asOf)
    return asItWas(context, { ...request, asOf: request.asOf, periods, communes: today, path });
  const figures =
    request.borders === 'today'
      ? await restated(context, register, { ...request, periods, communes: today, path })
      : await readInScope(db, { tenant, path }, (trx) => reported(trx, context, { ...request, periods, at }));
  const found = [...figures.values()].flatMap((list) => list.map(({ area }) => area));
  const other = new Set(found.filter((area) => area !== tenant && !today.includes(area)));
  return {
    periods,
    communes: request.inside && isCity ? [...today, ...[...other].sort()] : [],
    figures,
    seal: null,
  };
}

type Wanted = Omit<ExploreRequest, 'periods'> & { readonly periods: readonly Period[] };
type InPath = Wanted & { readonly communes: readonly string[]; readonly path: string };

/** The same table as the log stood at a past moment: from facts alone, and nothing before the first seal. */
async function asItWas(
  { db, tenant }: FiguresContext,
  { area, indicators, periods, inside, communes, path, asOf }: InPath & { readonly asOf: Date },
): Promise<ExploredFigures> {
  const hasCommunes = inside && area === tenant;
  return readInScope(db, { tenant, path }, async (trx) => {
    const found = await findSealAt(trx, tenant, asOf);
    const figures = new Map<string, Figure[]>();
    for (const { code, from, to } of found ? periods : []) {
      const request = { tenant, indicators, from, to, asOf: found?.seal ?? 0 };
      const total = await computeFigures(trx, { ...request, by: { totalAs: area } });
      const units = hasCommunes ? await computeFigures(trx, { ...request, by: 'area' }) : [];
      figures.set(code, [...total, ...units.filter((one) => one.area !== tenant)]);
    }
    return { periods, communes: hasCommunes ? communes : [], figures, seal: found ?? null };
  });
}

/** Each unit as it reported, the total of the area first. */
async function reported(
  trx: Trx,
  { tenant }: FiguresContext,
  { area, indicators, periods, inside, at }: Wanted & { readonly at: Date },
): Promise<Map<string, Figure[]>> {
  const found = new Map<string, Figure[]>();
  const ofState = periods.filter(({ clock }) => clock === 'STATE');
  const by = inside && area === tenant ? (['total', 'area'] as const) : (['total'] as const);
  for (const how of by) {
    const scope = how === 'total' ? { totalAs: area } : ('area' as const);
    // what the city counts itself bears its code, and is part of its total
    const keep = (list: readonly Figure[]): Figure[] =>
      list.filter((figure) => (how === 'total' ? figure.area === area : figure.area !== tenant));
    const series = await computeSeries(trx, { tenant, by: scope, indicators, periods: ofState, at });
    for (const period of periods) {
      const { from, to } = period;
      const list =
        series.get(period.code) ??
        (await computeFigures(trx, { tenant, by: scope, indicators, from, to, at }));
      found.set(period.code, [...(found.get(period.code) ?? []), ...keep(list)]);
    }
  }
  return found;
}

/** The units of today with what their predecessors booked. What has no meaning when put together is missing. */
async function restated(
  context: FiguresContext,
  register: AreaRegister,
  { area, indicators, periods, communes, path }: InPath,
): Promise<Map<string, Figure[]>> {
  const { db, clock, tenant } = context;
  const found = new Map<string, Figure[]>();
  const toDay = dayIn(clock());
  for (const { code, from, to } of periods) {
    const list: Figure[] = [];
    for (const indicator of indicators) {
      if (!canRestate(indicator)) continue;
      const areas = area === tenant ? communes : [area];
      const request = { tenant, indicator, from, to, toDay, areas, path };
      list.push(...(await computeRestatedFigures(db, register, request)).figures);
    }
    found.set(code, list);
  }
  if (area !== tenant) return found;
  // no reform moves the whole: its total is the one that was reported
  const request = { area, indicators, periods, inside: false, borders: 'reported' as const, at: clock() };
  const whole = await readInScope(db, { tenant, path }, (trx) => reported(trx, context, request));
  return new Map(periods.map(({ code }) => [code, [...(whole.get(code) ?? []), ...(found.get(code) ?? [])]]));
}
