import { v7 as uuidv7 } from 'uuid';
import { locksFigures, type SubmissionStatus } from '#domain/approval/submission-flow.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import type { Period } from '#domain/calendar/period.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { mayIn } from '#domain/officers/actor.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { cellFacts } from './cell-facts.ts';
import { cellFault, placeOf, type SentCell, storedValue } from './check-cell.ts';
import { type Entry, insertEntry, updateEntry } from './entry.repository.ts';
import type { EntryContext } from './entry-context.ts';
import { type EntryVersion, insertVersion } from './entry-version.repository.ts';
import { submissionsOfPeriod } from './rounds/submission.repository.ts';

/** What became of one cell. `outrun`: another saved first; `current` is that one's figure. */
export interface CellResult {
  readonly indicator: string;
  readonly outcome: 'saved' | 'unchanged' | 'refused' | 'outrun';
  /** Key of the catalogue, with `refused`. */
  readonly fault?: string;
  /** Period code of the entry that stands in the way (`entryOtherPeriod`). */
  readonly otherPeriod?: string;
  readonly current: Entry | null;
}

interface Known {
  /** Everything entered for these indicators in the area, locked. */
  readonly entries: readonly Entry[];
  /** What an earlier sending of the same batch did. */
  readonly done: ReadonlyMap<string, EntryVersion['outcome']>;
  /** Codes that were sent to the city and not returned. */
  readonly locked: ReadonlySet<string>;
  /** Codes that records count in this area and period. */
  readonly counted: ReadonlySet<string>;
  readonly by: string;
  readonly now: Date;
}

/** Codes of a period that the commune has sent up: its own people change them only after a return. */
export async function lockedBy(
  trx: Trx,
  { tenant, actor }: Pick<EntryContext, 'tenant' | 'actor'>,
  { areaCode, path, period }: { areaCode: string; path: string; period: string },
): Promise<ReadonlySet<string>> {
  if (areaCode === tenant || mayIn(actor, ['city_movement_officer'], areaPath(tenant))) return new Set();
  const sent = await submissionsOfPeriod(trx, { tenant, areaCode, path, period });
  return new Set(
    sent
      .filter(({ status }) => locksFigures(status as SubmissionStatus))
      .flatMap(({ indicators }) => indicators),
  );
}

/** Writes the cells that can be taken, each with its version, and tells what became of every one. */
export async function writeCells(
  trx: Trx,
  place: { tenant: string; path: string; areaCode: string; period: Period; batchId: string },
  cells: readonly SentCell[],
  known: Known,
): Promise<{ results: CellResult[]; facts: FactBody[]; sent: number; held: number }> {
  const results: CellResult[] = [];
  const facts: FactBody[] = [];
  let sent = 0;
  for (const cell of cells) {
    const { indicator } = cell;
    const fault = cellFault(cell) ?? standingInTheWay(cell, known);
    if (fault) {
      results.push({ indicator, outcome: 'refused', fault, current: null });
      continue;
    }
    const { window, own, other } = placeOf(cell, place.period, known.entries);
    const done = known.done.get(indicator);
    if (done) {
      results.push({ indicator, outcome: done === 'held' ? 'saved' : 'outrun', current: own ?? null });
      continue;
    }
    if (other) {
      const refused = { outcome: 'refused', fault: 'entryOtherPeriod', otherPeriod: other.period } as const;
      results.push({ indicator, ...refused, current: null });
      continue;
    }
    const entry: Entry = {
      id: own?.id ?? uuidv7(),
      areaCode: place.areaCode,
      indicator,
      ...window,
      period: place.period.code,
      value: storedValue(cell),
      state: cell.isRead ? 'read' : cell.estimated ? 'estimated' : 'entered',
      paper: cell.paper.trim(),
      comment: cell.comment.trim(),
      version: (own?.version ?? 0) + 1,
      enteredBy: known.by,
      enteredAt: known.now,
    };
    if (own ? isSame(own, entry) : entry.value === null && entry.comment === '') {
      results.push({ indicator, outcome: 'unchanged', current: own ?? null });
      continue;
    }
    sent += 1;
    const version = { path: place.path, batchId: place.batchId };
    if (own && own.version !== cell.seen) {
      await insertVersion(trx, place.tenant, {
        ...version,
        outcome: 'outrun',
        entry: { ...entry, version: own.version },
      });
      results.push({ indicator, outcome: 'outrun', current: own });
      continue;
    }
    if (own) await updateEntry(trx, place.tenant, entry);
    // made by somebody else in this very moment: the caller sends again and meets that one's figure
    else if (!(await insertEntry(trx, place.tenant, place.path, entry))) throw new Failure('conflict');
    await insertVersion(trx, place.tenant, { ...version, outcome: 'held', entry });
    facts.push(...cellFacts(entry, own?.value ?? null, known.entries));
    results.push({ indicator, outcome: 'saved', current: entry });
  }
  return { results, facts, sent, held: results.filter(({ outcome }) => outcome === 'saved').length };
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.value === b.value && a.state === b.state && a.paper === b.paper && a.comment === b.comment;

/** An empty cell may always be made: what was typed before records began is taken back that way. */
function standingInTheWay({ indicator, value }: SentCell, known: Known): string | undefined {
  if (known.locked.has(indicator)) return 'entrySubmitted';
  return value !== null && known.counted.has(indicator) ? 'entryCounted' : undefined;
}
