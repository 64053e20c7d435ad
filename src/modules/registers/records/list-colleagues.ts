import { inScopeOf } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { mayIn, pathsOf } from '#domain/officers/actor.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { listOfficers } from '#modules/officers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { readRecord } from './read-record.ts';

/** Somebody who reads a record and may be asked about it. */
export interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly title: string;
  /** Whether it may be handed over to them. */
  readonly mayKeep: boolean;
  /** Whether it is who asks. */
  readonly isMe: boolean;
}

/** An officer who may look after records in an area. */
export interface Keeper {
  readonly id: string;
  readonly areaPath: string;
}

/** The officers who read a record: they may be named in a comment on it, some may look after it. @throws Failure not_found outside the officer's areas */
export async function listColleagues(
  context: RegisterContext,
  { recordId }: { recordId: string },
): Promise<{ areaCode: string; officers: Colleague[] }> {
  const { clock, tenant, actor } = context;
  return readRecord(context, recordId, async (trx, record, kind) => {
    const readers = await readersOf(trx, tenant, kind, record, dayIn(clock()));
    return {
      areaCode: record.areaCode,
      officers: readers.map((reader) => ({
        ...{ id: reader.id, displayName: reader.displayName, title: reader.title },
        mayKeep: mayIn(reader, kind.keepers, record.areaPath),
        isMe: reader.id === actor.id,
      })),
    };
  });
}

/** Every account that may look after records of a kind, with the areas in which it may. */
export const listKeepers = async (
  trx: Trx,
  tenant: string,
  { keepers }: Pick<RegisterKind, 'keepers'>,
  day: PlainDate,
): Promise<Keeper[]> =>
  (await listOfficers(trx, tenant, day))
    .filter(({ disabledAt }) => !disabledAt)
    .flatMap((officer) => pathsOf(officer, keepers).map((areaPath) => ({ id: officer.id, areaPath })));

/** Whether one of these may look after a record. */
export const mayKeep = (
  keepers: readonly Keeper[],
  id: string,
  { areaPath }: Pick<RecordSummary, 'areaPath'>,
): boolean => keepers.some((one) => one.id === id && inScopeOf(one.areaPath, areaPath));

/** Who may read a record today, or may be given it. */
export const readersOf = async (
  trx: Trx,
  tenant: string,
  kind: RegisterKind,
  record: Pick<RecordSummary, 'areaPath' | 'keeperId'>,
  day: PlainDate,
) =>
  (await listOfficers(trx, tenant, day)).filter(
    (officer) =>
      !officer.disabledAt &&
      (mayRead(officer, kind, record) || mayIn(officer, kind.keepers, record.areaPath)),
  );
