import type { Explored, FigureCell, Ranking, Trace } from '#contract/figures.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { countedCodes, getIndicator } from '#domain/indicators/dictionary.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { readPopulations } from '#modules/areas/for-officers.ts';
import { exploreFigures, rankAreas, readTrace } from '#modules/figures/for-officers.ts';
import type { SignedInContext } from '../context.ts';
import { figureCell, indicatorRow, periodRow } from '../figures-of.ts';
import { readOverview } from '../read-overview.ts';
import { route } from '../route.ts';
import { areaAsked } from './findings.ts';

const access = { who: 'roles', roles: areaReaders } as const;
const audit = { leaves: 'nothing', why: 'figures of the officer’s own area' } as const;

/** Whether the officer may open the record behind a fact: only a tip's own readers, in its area. */
const mayOpen = ({ tenant, actor }: SignedInContext, area: string, recordKind: string): boolean =>
  recordKind === 'tip' &&
  mayIn(actor, tipReaders, area === tenant ? areaPath(tenant) : areaPath(tenant, area));

export const figureRoutes = [
  route({
    name: 'exploreFigures',
    access,
    audit,
    async handle(context, { query }): Promise<Explored> {
      const { clock, db, tenant } = context;
      const code = areaAsked(context, query.area);
      const indicators = [...new Set(query.indicators.split(','))];
      const borders = query.borders ?? 'reported';
      const found = await exploreFigures(context, {
        ...{ area: code, indicators, periods: query.periods.split(','), borders },
        inside: query.inside === 'yes',
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
        borders,
      };
    },
  }),
  route({
    name: 'traceFigure',
    access,
    audit,
    async handle(context, { query }): Promise<Trace> {
      const { figure, period, facts, counts } = await readTrace(context, query);
      const at = context.clock();
      const nameOf = await context.areaNames(at);
      const { kind, derivation } = getIndicator(query.indicator);
      const parts = countedCodes(query.indicator).filter((code) => code !== query.indicator);
      return {
        indicator: indicatorRow(query.indicator),
        area: { code: query.area, name: nameOf(query.area) },
        period: periodRow(period, dayIn(at)),
        figure: figureCell(figure, period.code),
        formula: { kind: derivation?.kind ?? kind, parts: parts.map(indicatorRow) },
        counts,
        facts: facts.map((fact) => ({
          ...{ on: fact.on, area: fact.area, areaName: nameOf(fact.area), indicator: fact.indicator },
          quantity: fact.sign === 1 ? fact.quantity : `-${fact.quantity}`.replace(/^--/, ''),
          recordKind: fact.recordKind,
          recordId: mayOpen(context, fact.area, fact.recordKind) ? fact.recordId : null,
          verb: fact.verb,
          recordedAt: fact.recordedAt.toISOString(),
          ...{ chain: fact.chain, seq: fact.seq, hash: fact.hash },
        })),
      };
    },
  }),
  route({
    name: 'rankAreas',
    access,
    audit,
    async handle(context, { query }): Promise<Ranking> {
      const { period, kind, rates } = await rankAreas(context, query);
      const at = context.clock();
      const nameOf = await context.areaNames(at);
      return {
        indicator: indicatorRow(query.indicator),
        period: periodRow(period, dayIn(at)),
        kind,
        rows: rates.map((row) => ({ ...row, name: nameOf(row.area) })),
      };
    },
  }),
  route({
    name: 'overview',
    access,
    audit,
    handle: (context, { query }) => readOverview(context, query),
  }),
];
