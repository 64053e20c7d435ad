import type { DayWindow } from '#domain/calendar/month-window.ts';
import { sharesOf, shownFrom } from '#domain/registers/doubts.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RegisterContext } from '../register-context.ts';
import { pathToRead } from '../write-record.ts';
import { listSources } from './doubts.repository.ts';

/** What led to the records of a kind: of less than five neither number is told. */
export interface RecordShares {
  readonly total: number;
  readonly sources: readonly { value: string; records: number | null; share: number | null }[];
}

/**
 * How much each source led to, each record given out once.
 * @throws Failure not_found for a kind of which nothing led to anything, or that is not the officer's to read
 */
export async function readShares(
  context: RegisterContext,
  asked: DayWindow & { kind: string; areaCode?: string | undefined },
): Promise<RecordShares> {
  const { db, tenant } = context;
  const kind = (await context.kinds()).get(asked.kind);
  const rule = kind?.shares;
  if (!kind || !rule) throw new Failure('not_found');
  const told = await readInScope(db, { tenant, path: pathToRead(context, kind) }, (trx) =>
    listSources(trx, tenant, { key: kind.key, rule, areaCode: asked.areaCode }, asked),
  );
  const shares = sharesOf(told);
  const choices = kind.fields.find(({ key }) => key === rule.field)?.choices ?? [];
  const found = choices.map(({ value }) => ({ value, ...(shares.get(value) ?? { records: 0, share: 0 }) }));
  const isSmall = (records: number) => records > 0 && records < shownFrom;
  // shares add up to the total: one that is hidden would follow from the others
  const hidesShares = found.some(({ records }) => isSmall(records));
  return {
    total: told.length,
    sources: found.map(({ value, records, share }) => ({
      value,
      records: isSmall(records) ? null : records,
      share: hidesShares ? null : Math.round(share * 10) / 10,
    })),
  };
}
