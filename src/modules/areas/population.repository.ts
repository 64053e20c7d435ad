import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Registered population by area code on a day; a city whose communes are all known has their sum. */
export async function readPopulations(
  trx: Database | Trx,
  { tenant, on }: { tenant: string; on: PlainDate },
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('reference.areas as area')
    .leftJoin('reference.area_populations as people', (join) =>
      join.onRef('people.code', '=', 'area.code').onRef('people.valid_from', '=', 'area.valid_from'),
    )
    .select(['area.code', 'people.population'])
    .where('area.parent_code', '=', tenant)
    .where('area.valid_from', '<=', on)
    .where((eb) => eb.or([eb('area.valid_to', 'is', null), eb('area.valid_to', '>=', on)]))
    .execute();
  const known = rows.flatMap(({ code, population }): [string, number][] =>
    population === null ? [] : [[code, Number(population)]],
  );
  const whole = known.length > 0 && known.length === rows.length;
  const sum = known.reduce((total, [, people]) => total + people, 0);
  return new Map(whole ? [...known, [tenant, sum]] : known);
}
