import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import type { IssuerLevel } from '#domain/official-documents/issuer-family.ts';
import type { ReportFigure } from '#domain/official-documents/report-figure.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** `since` is the first day on which it had the borders of that day. */
export type ReportArea = ReportInput['area'] & { level: IssuerLevel; since: PlainDate };

/** The city itself or one of its communes, as it was on a day; undefined when it was neither. */
export async function findReportArea(
  trx: Trx,
  { tenant, code, on }: { tenant: string; code: string; on: PlainDate },
): Promise<ReportArea | undefined> {
  const rows = await trx
    .selectFrom('reference.areas')
    .select(['code', 'type', 'name', 'parent_code', 'valid_from'])
    .where('code', 'in', [tenant, code])
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .execute();
  const area = rows.find((row) => row.code === code);
  const city = rows.find((row) => row.code === tenant);
  if (!area || !city || (code !== tenant && area.parent_code !== tenant)) return undefined;
  return {
    code,
    level: code === tenant ? 'city' : 'commune',
    since: area.valid_from,
    name: `${area.type} ${area.name}`,
    place: area.name,
    city: `${city.type} ${city.name}`,
  };
}

/**
 * Facts of the area itself that a report states: its communes by type and its population. Codes:
 * DVHC, DVHCP (phường), DVHCX (xã), DANSO. Nothing where the register has nothing for that day.
 */
export async function listAreaFigures(
  trx: Trx,
  { tenant, code, on, period }: { tenant: string; code: string; on: PlainDate; period: string },
): Promise<ReportFigure[]> {
  const rows = await trx
    .selectFrom('reference.areas as area')
    .leftJoin('reference.area_populations as people', (join) =>
      join.onRef('people.code', '=', 'area.code').onRef('people.valid_from', '=', 'area.valid_from'),
    )
    .select(['area.type', 'people.population', 'people.source'])
    .where(code === tenant ? 'area.parent_code' : 'area.code', '=', code)
    .where('area.level', '=', 'commune')
    .where('area.valid_from', '<=', on)
    .where((eb) => eb.or([eb('area.valid_to', 'is', null), eb('area.valid_to', '>=', on)]))
    .execute();
  const whole = rows.length > 0 && rows.every((row) => row.population !== null);
  const people = whole ? String(rows.reduce((sum, row) => sum + Number(row.population), 0)) : null;
  const count = (type?: string): string | null =>
    rows.length && code === tenant ? String(rows.filter((row) => !type || row.type === type).length) : null;
  const register = 'reference.areas';
  const figure = (
    indicator: string,
    name: string,
    value: string | null,
    reference: string,
  ): ReportFigure => ({
    ...{ indicator, name, value, reference, area: code, period, unit: '', kind: 'context' },
    state: value === null ? 'missing' : 'reference',
  });
  return [
    figure('DVHC', 'Đơn vị hành chính cấp xã', count(), register),
    figure('DVHCP', 'Phường', count('phường'), register),
    figure('DVHCX', 'Xã', count('xã'), register),
    figure('DANSO', 'Quy mô dân số', people, rows[0]?.source ?? 'reference.area_populations'),
  ];
}
