import type { Ranking, Trace } from '#contract/figures/figures.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { countedCodes, getIndicator } from '#domain/indicators/dictionary.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { rankAreas, readTrace } from '#modules/figures/for-officers.ts';
import { figuresOfTurns } from '#modules/readings/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { readExplored } from '../../reads/read-explored.ts';
import { readOverview } from '../../reads/read-overview.ts';
import { route } from '../../route.ts';
import { figureCell, indicatorRow, periodRow } from '../../shapes/figures-of.ts';

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
    handle: (context, { query }) => readExplored(context, query),
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
      const turns = facts.flatMap(({ recordKind, eventId }) => (recordKind === 'reading' ? [eventId] : []));
      const readFrom = await figuresOfTurns(context, turns);
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
          recordId:
            readFrom.has(fact.eventId) || mayOpen(context, fact.area, fact.recordKind) ? fact.recordId : null,
          figureNo: readFrom.get(fact.eventId) ?? null,
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
