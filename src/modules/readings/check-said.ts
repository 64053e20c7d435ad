import type { AreaRegister } from '#domain/areas/area-register.ts';
import { checkEnteredValue, plainDecimal } from '#domain/entries/parse-entered-number.ts';
import { allConcepts } from '#domain/reading/concepts/concept.ts';
import type { Said } from '#domain/readings/said.ts';
import { begunPeriod } from '#modules/figures/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { maySpeakOf } from './is-unit.ts';
import type { Reading } from './reading.repository.ts';

/**
 * What an officer corrected, as it may be stored.
 * @throws Failure invalid on `concept`, `area`, `period` or `value`
 */
export function checkSaid(
  said: Said,
  {
    areas,
    reading,
    tenant,
    now,
  }: { areas: AreaRegister; reading: Pick<Reading, 'areaCode'>; tenant: string; now: Date },
): Said {
  if (!allConcepts.some(({ concept }) => concept === said.concept)) {
    throw new Failure('invalid', { concept: 'readingConceptUnknown' });
  }
  if (said.area !== null && !maySpeakOf(areas, reading.areaCode, tenant, said.area)) {
    throw new Failure('invalid', { area: 'readingAreaOutside' });
  }
  const period = said.period === null ? null : begunPeriod(said.period, now).code;
  if (said.value === null) return { ...said, period };
  const fault = checkEnteredValue(said.value, true);
  if (fault) throw new Failure('invalid', { value: fault });
  return { ...said, period, value: plainDecimal(said.value) };
}
