import type { AreaMap } from '#contract/areas.ts';
import { areaPath, inScopeOf } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { Period } from '#domain/calendar/period.ts';
import { countedCodes, visibleIndicators } from '#domain/indicators/dictionary.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { keptRegister, listAreas, listHexes } from '#modules/areas/for-officers.ts';
import {
  canRestate,
  computeFigures,
  computeRestatedFigures,
  type Figure,
} from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { SignedInContext } from '../context.ts';

const choices = visibleIndicators
  .filter(({ code }) => canRestate(code))
  .map(({ code, nameVi }) => ({ code, name: nameVi }));

/** One indicator by commune of today, in the officer's area; facts of before a reform count where they lie now. */
export async function readAreaMap(
  context: SignedInContext,
  indicator: Indicator,
  period: Period,
): Promise<AreaMap> {
  const { db, clock, tenant, actor } = context;
  const now = clock();
  const toDay = dayIn(now);
  const { areas: register } = await keptRegister(db, now);
  const communes = await listAreas(db, tenant, toDay);
  const hexes = new Map((await listHexes(db, tenant, toDay)).map(({ code, q, r }) => [code, { q, r }]));
  const figures = new Map<string, Figure>();
  let city: AreaMap['city'] = null;
  for (const path of pathsOf(actor, areaReaders)) {
    const inPath = communes.map(({ code }) => code).filter((code) => inScopeOf(path, areaPath(tenant, code)));
    const isCity = path === areaPath(tenant);
    const request = { tenant, indicator: indicator.code, from: period.from, to: period.to, toDay, path };
    const areas = isCity ? [...inPath, tenant] : inPath;
    const restated = await computeRestatedFigures(db, register, { ...request, areas });
    for (const figure of restated.figures) figures.set(figure.area, figure);
    if (isCity) {
      const notAllocatable = countedCodes(indicator.code).length === 1 ? restated.notAllocatable : {};
      city = {
        total: await cityTotal(context, indicator, period),
        own: figures.get(tenant)?.value ?? null,
        notAllocatable: Object.values(notAllocatable)[0] ?? null,
      };
    }
  }
  return {
    at: now.toISOString(),
    indicator: {
      code: indicator.code,
      name: indicator.nameVi,
      unit: indicator.unit,
      definition: indicator.definitionVi,
      isRatio: indicator.kind === 'ratio',
    },
    period: { code: period.code, label: period.label, from: period.from, to: period.to },
    communes: communes.map(({ code, type, name }) => {
      const figure = figures.get(code);
      const { state, value } = figure ?? ({ state: 'outside', value: null } as const);
      return { code, type, name, hex: hexes.get(code) ?? null, state, value };
    }),
    city,
    choices,
  };
}

async function cityTotal(
  { db, tenant }: SignedInContext,
  { code }: Indicator,
  { from, to }: Period,
): Promise<string | null> {
  const request = { tenant, from, to, indicators: [code], by: { totalAs: tenant } };
  const [figure] = await readInScope(db, { tenant, path: areaPath(tenant) }, (trx) =>
    computeFigures(trx, request),
  );
  return figure?.value ?? null;
}
