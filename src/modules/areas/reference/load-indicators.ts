import { indicators } from '#domain/indicators/dictionary.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { insertReferenceRows } from './reference-file.ts';

/** Replaces the dictionary of indicators by the one of db/reference/. */
export async function loadIndicators(trx: Trx): Promise<void> {
  await trx.deleteFrom('reference.indicators').execute();
  await insertReferenceRows(
    trx,
    'indicators',
    indicators.map((one) => ({
      code: one.code,
      valid_from: one.validFrom,
      valid_to: one.validTo,
      name_vi: one.nameVi,
      name_en: one.nameEn,
      definition_vi: one.definitionVi,
      unit: one.unit,
      kind: one.kind,
      numerator: one.numerator,
      denominator: one.denominator,
      disaggregations: one.disaggregations,
      entered_by: one.enteredBy,
      source: one.source,
      target_allowed: one.targetAllowed,
      from_other_body: one.fromOtherBody,
      additive_over_areas: one.additiveOverAreas,
      hidden: one.hidden,
    })),
  );
}
