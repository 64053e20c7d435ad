import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { reportedHalf } from '#domain/calendar/reported-half.ts';
import { listAreas, readPopulations } from '#modules/areas/for-officers.ts';
import { begunPeriod, figuresPath, readWorkbook } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { readExplored } from '../../reads/read-explored.ts';
import { route } from '../../route.ts';
import { figureSheet } from '../../sheets/figure-sheet.ts';
import { reportWorkbook } from '../../sheets/report-workbook.ts';
import { areaAsked } from './findings.ts';

const access = { who: 'roles', roles: areaReaders } as const;
const audit = { leaves: 'access', record: 'figure_list' } as const;

export const exportFigureRoutes = [
  route({
    name: 'exportFigures',
    access,
    audit,
    opensInTab: true,
    async handle(context, { query: { borders, ...query } }) {
      const isBoth = borders === 'both';
      const data = await readExplored(context, { ...query, borders: isBoth ? 'reported' : borders });
      const restated = isBoth ? await readExplored(context, { ...query, borders: 'today' }) : undefined;
      return { areaCode: data.area.code, book: figureSheet(data, await context.isSample(), restated) };
    },
  }),
  route({
    name: 'exportReportWorkbook',
    access,
    audit,
    opensInTab: true,
    async handle(context, { query }) {
      const { db, tenant, clock } = context;
      const at = clock();
      const today = dayIn(at);
      const area = areaAsked(context, query.area);
      const path = figuresPath(context, area);
      const period = begunPeriod(query.period ?? reportedHalf(today).code, at);
      const figures = await readInScope(db, { tenant, path }, (trx) =>
        readWorkbook(trx, { tenant, area, period, at }),
      );
      const nameOf = await context.areaNames(at);
      const people = await readPopulations(db, { tenant, on: today });
      const communes = path === areaPath(tenant) ? await listAreas(db, tenant, today) : [];
      return {
        areaCode: area,
        book: reportWorkbook({
          ...figures,
          ...{ period, at: at.toISOString(), isSample: await context.isSample() },
          area: { code: area, name: nameOf(area) },
          communes: communes.map(({ code }) => ({
            ...{ code, name: nameOf(code), population: people.get(code) ?? null },
          })),
        }),
      };
    },
  }),
];
