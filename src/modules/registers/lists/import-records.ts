import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayAnywhere, mayIn } from '#domain/officers/actor.ts';
import type { SaidRow } from '#domain/registers/sheet/read-row.ts';
import { keptRegister } from '#modules/areas/for-modules.ts';
import { batches } from '#platform/database/batches.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RegisterContext } from '../register-context.ts';
import { type CheckedRow, rowChecker } from './check-row.ts';
import { findParents } from './find-parents.ts';
import { knownIds } from './import.repository.ts';
import { writeRows } from './write-rows.ts';

/** A row that was refused: its number in the sheet, its name, and for each column the key of the sentence. */
export interface RefusedRow {
  readonly at: number;
  readonly name: string;
  readonly faults: Readonly<Record<string, string>>;
}

export interface ImportedRecords {
  readonly read: number;
  /** Rows that are right and new. */
  readonly good: number;
  /** Of these, written now. */
  readonly saved: number;
  /** Rows that were written before: the same sheet sent again writes nothing twice. */
  readonly known: number;
  readonly refused: readonly RefusedRow[];
  /** First and last day of the good rows: a sheet with day and month swapped shows here. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

const importLimit = 10_000;

/**
 * Founds the records of a sheet's rows: every row is checked as the form would check it, the good ones are written,
 * each once however often the sheet is sent. Without `save` nothing is written.
 * @throws Failure not_found (kind), not_allowed, invalid (`file`: more rows than are taken)
 */
export async function importRecords(
  context: RegisterContext,
  command: { kind: string; areaCode?: string | undefined; save: boolean },
  rows: readonly SaidRow[],
): Promise<ImportedRecords> {
  const { db, clock, tenant, actor } = context;
  const kinds = await context.kinds();
  const kind = kinds.get(command.kind);
  if (!kind || !mayAnywhere(actor, kind.readers)) throw new Failure('not_found');
  if (!mayAnywhere(actor, kind.keepers)) throw new Failure('not_allowed');
  if (command.areaCode && !mayIn(actor, kind.keepers, pathOf(tenant, command.areaCode))) {
    throw new Failure('not_found');
  }
  if (rows.length > importLimit) throw new Failure('invalid', { file: 'sheetLong' });
  const now = clock();
  const path = commonPath(actor.roles.map((grant) => grant.areaPath)) ?? `${tenant}/`;
  const scope = { tenant, path };
  const parents = await readInScope(db, scope, (trx) => findParents(trx, tenant, kind, rows));
  const { areas } = await keptRegister(db, now);
  const check = rowChecker({ ...command, tenant, actor, kind, areas, parents, today: dayIn(now) });
  const checked = rows.map(check);
  const refused = checked.flatMap((row) => ('faults' in row ? [row] : []));
  const right = checked.filter((row): row is CheckedRow => 'record' in row);
  const ids = await readInScope(db, scope, (trx) =>
    knownIds(
      trx,
      tenant,
      right.map(({ record }) => record.id),
    ),
  );
  const fresh = right
    .filter(({ record }) => !ids.has(record.id))
    .sort((a, b) => (a.record.openedOn < b.record.openedOn ? -1 : 1));
  let saved = 0;
  if (command.save) {
    for (const batch of batches(fresh)) {
      const records = batch.map(({ record }) => record);
      saved += await inScope(db, scope, (trx) =>
        writeRows(trx, { ...context, now }, { kind, kinds, records }),
      );
    }
  }
  const days = fresh.map(({ record }) => record.openedOn);
  return {
    read: rows.length,
    good: fresh.length,
    saved,
    known: right.length - fresh.length,
    refused,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

const pathOf = (tenant: string, code: string): string =>
  code === tenant ? areaPath(tenant) : areaPath(tenant, code);
