import { dayIn } from '#domain/calendar/day-in.ts';
import { mayAnywhere } from '#domain/officers/actor.ts';
import { seesOwnOnly } from '#domain/registers/may-read.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { pathToRead } from '../write-record.ts';
import { listKeepers } from './list-colleagues.ts';
import {
  countOrphaned,
  cursorOf,
  matching,
  type RecordFilter,
  readPage,
  stagesOf,
} from './record-list.repository.ts';

export interface RecordPage {
  readonly records: readonly RecordSummary[];
  readonly next: string | null;
  readonly count: number | null;
  readonly stages: readonly { stage: string; count: number }[];
  readonly silent: number;
  readonly orphaned: number;
  readonly mayFound: boolean;
}

const pageSize = 50;

/**
 * A page of the records of a kind in the officer's area, with how many stand at each stage.
 * @throws Failure not_found for a kind that is not there or not the officer's to read
 */
export async function listRecords(context: RegisterContext, filter: RecordFilter): Promise<RecordPage> {
  const { db, clock, tenant, actor } = context;
  const kind = (await context.kinds()).get(filter.kind);
  if (!kind || !mayAnywhere(actor, kind.readers)) throw new Failure('not_found');
  const today = dayIn(clock());
  return readInScope(db, { tenant, path: pathToRead(context, kind) }, async (trx) => {
    const keepers = await listKeepers(trx, tenant, kind, today);
    const isOwn = filter.state === 'mine' || seesOwnOnly(actor, kind);
    const seen = { ...filter, keptBy: isOwn ? actor.id : undefined };
    const isClose = kind.openTo !== null;
    const wanted = matching(trx, tenant, seen, { today, keepers, isClose });
    const { rows, count } = await readPage(wanted, filter, pageSize + 1);
    const records = rows.slice(0, pageSize);
    const last = records.at(-1);
    return {
      records,
      next: rows.length > pageSize && last ? cursorOf(filter.sort, last) : null,
      count,
      ...(await stagesOf(trx, tenant, kind, filter, today)),
      // of others' records nothing is told to who sees only their own
      orphaned: seesOwnOnly(actor, kind) ? 0 : await countOrphaned(trx, tenant, filter, { keepers, isClose }),
      mayFound: mayAnywhere(actor, kind.keepers),
    };
  });
}
