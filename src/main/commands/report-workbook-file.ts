import { buffer } from 'node:stream/consumers';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { areaNames, listAreas, readPopulations } from '#modules/areas/for-officers.ts';
import { readWorkbook } from '#modules/figures/for-officers.ts';
import { tenantIsSample } from '#modules/tenants/for-officers.ts';
import { systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { reportWorkbook } from '../../officer-api/sheets/report-workbook.ts';
import { withHome } from '../home/with-home.ts';

/** The Excel file of a report as the officers' API gives it, from the home's database. */
export function reportWorkbookFile(
  config: Config,
  { area, period: code }: { area: string; period: string },
): Promise<Buffer> {
  const { tenant } = config;
  return withHome(
    config,
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      try {
        const at = systemClock();
        const today = dayIn(at);
        const period = parsePeriod(code);
        const path = area === tenant ? `${tenant}/` : `${tenant}/${area}/`;
        const figures = await readInScope(db, { tenant, path }, (trx) =>
          readWorkbook(trx, { tenant, area, period, at }),
        );
        const nameOf = await areaNames(db, tenant)(at);
        const people = await readPopulations(db, { tenant, on: today });
        const communes = area === tenant ? await listAreas(db, tenant, today) : [];
        const book = reportWorkbook({
          ...figures,
          ...{ period, at: at.toISOString(), isSample: await tenantIsSample(db, tenant) },
          area: { code: area, name: nameOf(area) },
          communes: communes.map(({ code: of }) => ({
            ...{ code: of, name: nameOf(of), population: people.get(of) ?? null },
          })),
        });
        return await buffer(writeWorkbook(book));
      } finally {
        await db.destroy();
      }
    },
  );
}
