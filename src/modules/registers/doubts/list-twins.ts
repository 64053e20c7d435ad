import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { twinPairs } from '#domain/registers/doubts.ts';
import { seesOwnOnly } from '#domain/registers/may-read.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { pathToRead } from '../write-record.ts';
import { listCandidates } from './doubts.repository.ts';

/** How far back records of one day are compared. */
const lookedBackDays = 92;
const shownPairs = 50;

export interface Twins {
  readonly pairs: readonly (readonly [RecordSummary, RecordSummary])[];
  /** There are others that are not named: their number is not known. */
  readonly more: boolean;
}

/**
 * Records of a kind in the officer's areas that may be one, two and two: a model that two communes brought into the one
 * they became in 2025, a session typed twice, an incident written down by two units. Proposed, never decided.
 * @throws Failure not_found for a kind that is not there or not the officer's to read
 */
export async function listTwins(
  context: RegisterContext,
  asked: { kind: string; areaCode?: string | undefined },
): Promise<Twins> {
  const { db, clock, tenant, actor } = context;
  const kind = (await context.kinds()).get(asked.kind);
  if (!kind || seesOwnOnly(actor, kind)) throw new Failure('not_found');
  const path = pathToRead(context, kind);
  const rule = kind.twins;
  if (!rule) return { pairs: [], more: false };
  const since = rule.day === null ? undefined : addDays(dayIn(clock()), -lookedBackDays);
  const candidates = await readInScope(db, { tenant, path }, (trx) =>
    listCandidates(trx, tenant, { ...kind, rule }, { since, areaCode: asked.areaCode }),
  );
  const pairs = twinPairs(rule, candidates, shownPairs + 1);
  return { pairs: pairs.slice(0, shownPairs), more: pairs.length > shownPairs };
}
