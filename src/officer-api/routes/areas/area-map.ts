import { areaReaders } from '#domain/areas/local-unit.ts';
import { stateClock } from '#domain/calendar/clock.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { findPeriod, type Period, periodsOfYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { findSheet, getSheetBox, listDisplayPaths } from '#modules/areas/for-officers.ts';
import { canRestate } from '#modules/figures/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import { readAreaMap } from '../../reads/read-area-map.ts';
import { route } from '../../route.ts';

/** The year of the state's reporting clock in which a day lies. */
function yearOf(day: PlainDate): Period | undefined {
  const year = Number(day.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .find(({ kind, from, to }) => kind === 'YEAR' && from <= day && day <= to);
}

const access = { who: 'roles', roles: areaReaders } as const;

export const areaMapRoutes = [
  route({
    name: 'areaMap',
    access,
    audit: { leaves: 'nothing', why: 'counts by commune, of the officer’s own area' },
    handle(context, { query: { indicator = 'T01', period } }) {
      const found = findIndicator(indicator);
      if (!found || found.hidden || !canRestate(indicator)) {
        throw new Failure('invalid', { indicator: 'indicatorWrong' });
      }
      const window = period ? findPeriod(period) : yearOf(dayIn(context.clock()));
      if (!window) throw new Failure('invalid', { period: 'periodWrong' });
      return readAreaMap(context, found, window);
    },
  }),
  route({
    name: 'areaShapes',
    access,
    audit: { leaves: 'nothing', why: 'reference geometry for drawing' },
    async handle({ db, clock, tenant }) {
      const sheet = await findSheet(db, tenant);
      if (!sheet) return { sheet: null };
      const { width, height, attribution } = sheet;
      const paths = await listDisplayPaths(db, tenant, dayIn(clock()));
      return { sheet: { width, height, attribution, box: await getSheetBox(db, tenant), paths } };
    },
  }),
];
