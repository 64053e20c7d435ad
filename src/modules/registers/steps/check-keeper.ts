import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind, RegisterStep } from '#domain/registers/register-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import { listKeepers, mayKeep } from '../records/list-colleagues.ts';

/**
 * Whom a step hands a record over to: one whose role keeps such records there today. A reader (an inspector) cannot look
 * after it.
 * @throws Failure invalid on `keeperId`
 */
export async function checkKeeper(
  trx: Trx,
  tenant: string,
  {
    kind,
    record,
    step,
    today,
  }: { kind: RegisterKind; record: RecordSummary; step: RegisterStep; today: PlainDate },
  keeperId: string | null,
): Promise<void> {
  if (!step.needs.includes('keeper')) {
    if (keeperId !== null) throw new Failure('invalid', { keeperId: 'keeperWrong' });
    return;
  }
  if (keeperId === null) throw new Failure('invalid', { keeperId: 'keeperRequired' });
  const keepers = await listKeepers(trx, tenant, kind, today);
  if (!mayKeep(keepers, keeperId, record) || keeperId === record.keeperId) {
    throw new Failure('invalid', { keeperId: 'keeperWrong' });
  }
}
