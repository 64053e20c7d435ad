import { formatDay } from '#domain/calendar/day-format.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { PublishedFigure } from '#domain/official-documents/published-annex.ts';
import type { Trx } from '#platform/database/in-scope.ts';

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Figures published about a city and its former districts, as printed, city first, with source named. */
export async function listPublishedFigures(
  trx: Trx,
  { tenant, former }: { tenant: string; former: string },
): Promise<PublishedFigure[]> {
  const rows = await trx
    .selectFrom('reference.published_figures as figure')
    .innerJoin('reference.published_sources as source', 'source.id', 'figure.source_id')
    .innerJoin('reference.areas as area', (join) =>
      join
        .onRef('area.code', '=', 'figure.area_code')
        .onRef('area.valid_from', '<=', 'figure.area_on')
        .on((eb) =>
          eb.or([eb('area.valid_to', 'is', null), eb('area.valid_to', '>=', eb.ref('figure.area_on'))]),
        ),
    )
    .selectAll('figure')
    .select([
      'source.publisher',
      'source.title',
      'source.published_on',
      'area.name',
      'area.type',
      'area.valid_to',
    ])
    .orderBy((eb) => eb('figure.area_code', '=', tenant), 'desc')
    .orderBy('figure.area_code')
    .orderBy('figure.area_on')
    .orderBy('figure.id')
    .execute();
  return rows.map((row) => {
    const isCity = row.area_code === tenant;
    const name = capitalise(`${row.type} ${row.name}`);
    // a title may hold numbers of its own: named only where no day tells the print apart
    const print = row.published_on ? formatDay(plainDate(row.published_on)) : `“${row.title}”`;
    return {
      id: row.id,
      indicator: row.indicator,
      counted: row.counted,
      area: row.area_code,
      areaName: isCity || row.valid_to === null ? name : `${name} ${former}`,
      formerBorders: row.valid_to !== null,
      period: row.period,
      periodLabel: findPeriod(row.period)?.label ?? row.period,
      value: row.value,
      rounding: row.rounding,
      printed: row.printed,
      source: `${row.publisher}, ${print}`,
    };
  });
}
