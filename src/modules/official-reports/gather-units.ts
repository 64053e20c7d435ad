import type { Period } from '#domain/calendar/period.ts';
import type { PeriodFigure } from '#domain/official-documents/report-figure.ts';
import { type ReportUnit, unitColumns } from '#domain/official-documents/units-annex.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Every commune of the city on the period's last day with the figures of the annex by unit. */
export async function gatherUnits(
  trx: Trx,
  { tenant, period }: { tenant: string; period: Period },
): Promise<ReportUnit[]> {
  const { from, to, code } = period;
  const figures = await computeFigures(trx, { tenant, from, to, by: 'area', indicators: [...unitColumns] });
  const byArea = Map.groupBy(figures, ({ area }) => area);
  const communes = await listAreas(trx, tenant, to);
  return communes.map((commune) => ({
    code: commune.code,
    name: `${commune.type.charAt(0).toLocaleUpperCase('vi')}${commune.type.slice(1)} ${commune.name}`,
    figures: new Map(
      (byArea.get(commune.code) ?? []).map(({ indicator, value, state }): [string, PeriodFigure] => [
        indicator,
        { period: code, value, state },
      ]),
    ),
  }));
}
