import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What a figure needs to know of its indicator. */
export interface IndicatorRule {
  readonly code: string;
  readonly kind: 'sum' | 'stock' | 'ratio' | 'median';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly additiveOverAreas: boolean;
}

/** The dictionary as valid on a day, hidden parts of ratios included. */
export async function listIndicatorRules(trx: Trx, on: PlainDate): Promise<IndicatorRule[]> {
  const rows = await trx
    .selectFrom('reference.indicators')
    .select(['code', 'kind', 'numerator', 'denominator', 'additive_over_areas'])
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    kind: row.kind as IndicatorRule['kind'],
    numerator: row.numerator,
    denominator: row.denominator,
    additiveOverAreas: row.additive_over_areas,
  }));
}
