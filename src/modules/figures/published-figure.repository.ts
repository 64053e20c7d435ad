import { formatDay } from '#domain/calendar/day-format.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Rounding } from '#domain/numbers/rounding.ts';
import type { PublishedFigure } from '#domain/official-documents/published-annex.ts';
import type { StatedFigure } from '#domain/reconciliation/published-figure.ts';
import type { Trx } from '#platform/database/in-scope.ts';

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A published figure as the annex prints it, and as the rules of reconciliation read it. */
export interface PublishedRow {
  readonly published: PublishedFigure;
  readonly stated: StatedFigure;
  readonly url: string | null;
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** Figures published about a city and its former districts, as printed, city first, with source named. */
export async function listPublishedFigures(
  trx: Trx,
  { tenant, former }: { tenant: string; former: string },
): Promise<PublishedRow[]> {
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
      'source.url',
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
    const { id, indicator, counted, period, printed } = row;
    const common = { id, indicator, counted, area: row.area_code, period, printed };
    return {
      published: {
        ...common,
        areaName: isCity || row.valid_to === null ? name : `${name} ${former}`,
        formerBorders: row.valid_to !== null,
        periodLabel: findPeriod(period)?.label ?? period,
        value: row.value,
        rounding: row.rounding,
        source: `${row.publisher}, ${print}`,
      },
      stated: {
        ...common,
        areaOn: plainDate(row.area_on),
        value: numberOf(row.value),
        low: numberOf(row.low),
        high: numberOf(row.high),
        rounding: row.rounding as Rounding,
        source: row.source_id,
        quotation: row.quotation,
      },
      url: row.url,
    };
  });
}
