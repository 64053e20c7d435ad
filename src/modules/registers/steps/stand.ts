import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { factsBetween, type Standing, standingsOf } from '#domain/registers/standing.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import type { RecordSummary } from '../record-row.ts';
import { areasOfLivingChildren } from '../records/record-children.repository.ts';
import type { RecordStep } from './step.repository.ts';

/**
 * What a record stands for now, and the facts that lead there from what was booked. Where its kind is counted once in
 * every area in which it lives, the whole city is looked at: the transaction sees it from here on.
 */
export async function stand(
  trx: Trx,
  tenant: string,
  kind: RegisterKind,
  record: RecordSummary,
  { steps, on }: { steps: readonly RecordStep[]; on: PlainDate },
): Promise<{ stands: Standing[]; facts: FactBody[] }> {
  const stands = [
    ...standingsOf(kind, { ...record, steps }),
    ...(await oncePerArea(trx, tenant, kind, record)),
  ];
  return { stands, facts: factsBetween(record.stands, stands, on) };
}

/** HD 22/HD-BCA-V05: a model that is followed in several places is one model; the city counts it once. */
async function oncePerArea(
  trx: Trx,
  tenant: string,
  { countsOncePerArea: indicator }: RegisterKind,
  record: RecordSummary,
): Promise<Standing[]> {
  if (indicator === null) return [];
  await widenToCity(trx, tenant);
  if (!record.living) return [];
  const areas = new Set([tenant, record.areaCode, ...(await areasOfLivingChildren(trx, tenant, record.id))]);
  return [...areas].sort().map((area) => ({ indicator, area, on: null, quantity: '1' }));
}
