import { codesOf } from '#domain/areas/area-path.ts';
import { type Actor, actorName, commonPath, mayIn } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { EndedSearchReason } from '#domain/search/search-reasons.ts';
import type { Snippet } from '#domain/search/snippet.ts';
import { parseTipQuery } from '#domain/search/tip-query.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { OpeningKeys } from '../keys/open-content-key.ts';
import { findTipByCode, listTips } from '../tip.repository.ts';
import type { TipSummary } from '../tip-summary.ts';
import { areasIn } from './areas-in.ts';
import type { TipSet } from './changes.repository.ts';
import { cursorOf, positionOf } from './hit-cursor.ts';
import type { TipSearch } from './open-tip-search.ts';
import type { Building } from './search-messages.ts';
import { showHits } from './show-hits.ts';

export interface SearchContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
  readonly keys: OpeningKeys;
  readonly lookupKey: Uint8Array;
  readonly tipSearch: TipSearch;
}

export interface SearchCommand {
  /** The search's own id; the same for its further pages. */
  readonly id: string;
  readonly text: string;
  /** Subtrees of the officer in which to look. */
  readonly paths: readonly string[];
  /** Tips that are over, for an inspector with a reason. */
  readonly ended?: EndedSearchReason | undefined;
  readonly after?: string | undefined;
}

export interface FoundTip {
  readonly tip: TipSummary;
  /** Null when it was found by its code or number. */
  readonly snippet: Snippet | null;
}

export type TipsFound =
  | Building
  | {
      readonly state: 'found';
      readonly hits: readonly FoundTip[];
      readonly next: string | null;
      readonly unreadable: number;
    };

const searchPage = 20;

/**
 * Finds tips by words, plate, phone, reference code or number in the officer's areas: those being handled; those that
 * are over only for an inspector, whose reason is in the log before anything is looked at. What was asked for is
 * stored nowhere.
 * @throws Failure invalid for nothing or a mistyped code, not_allowed for tips that are over
 */
export async function searchTips(context: SearchContext, command: SearchCommand): Promise<TipsFound> {
  const query = parseTipQuery(command.text);
  if (query.by === 'nothing') throw new Failure('invalid', { text: 'searchEmpty' });
  if (query.by === 'wrong_code') throw new Failure('invalid', { text: 'searchCodeWrong' });
  if (command.paths.length === 0) throw new Failure('not_allowed');
  if (query.by === 'code') {
    const hash = codeLookupHash(context.lookupKey, query.code);
    return namedTips(context, command.paths, (trx) => findTipByCode(trx, context.tenant, hash));
  }
  if (query.by === 'number') {
    const { number } = query;
    return namedTips(context, command.paths, (trx) =>
      listTips(trx, { tenant: context.tenant, number, limit: searchPage }),
    );
  }
  const set: TipSet = command.ended ? 'ended' : 'open';
  if (command.ended) await recordEndedSearch(context, { ...command, reason: command.ended });
  const after = command.after === undefined ? undefined : positionOf(command.after);
  const found = await context.tipSearch.search({
    set,
    areas: await areasIn(context, command.paths),
    terms: query.terms,
    limit: searchPage + 1,
    ...(after && { after }),
  });
  if (found.state === 'building') return found;
  const shown = found.hits.slice(0, searchPage);
  const last = shown.at(-1);
  return {
    state: 'found',
    hits: await showHits(context, { paths: command.paths, set, terms: query.terms, hits: shown }),
    next: found.hits.length > searchPage && last ? cursorOf(last) : null,
    unreadable: found.unreadable,
  };
}

async function namedTips(
  { db, tenant, actor }: SearchContext,
  paths: readonly string[],
  find: (trx: Parameters<typeof findTipByCode>[0]) => Promise<TipSummary[]>,
): Promise<TipsFound> {
  const tips: TipSummary[] = [];
  for (const path of paths) tips.push(...(await readInScope(db, { tenant, path }, find)));
  const hits = tips
    .filter((tip) => mayIn(actor, tipReaders, tip.areaPath))
    .map((tip) => ({ tip, snippet: null }));
  return { state: 'found', hits, next: null, unreadable: 0 };
}

/** One event a search, whatever number of pages: who looked into tips that are over, where and why; no word of it. */
async function recordEndedSearch(
  { db, clock, tenant, actor }: SearchContext,
  { id, paths, reason }: SearchCommand & { reason: EndedSearchReason },
): Promise<void> {
  const path = commonPath(paths);
  if (!path || !paths.every((one) => mayIn(actor, ['inspector'], one))) throw new Failure('not_allowed');
  await inScope(db, { tenant, path }, async (trx) => {
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: id })) return;
    const now = clock().toISOString();
    await appendEvent(trx, {
      tenant,
      chain: codesOf(path).at(-1) ?? tenant,
      id,
      actor: actorName(actor),
      verb: 'search_ended',
      recordKind: 'tip_search',
      recordId: id,
      happenedAt: now,
      recordedAt: now,
      details: { reason },
      facts: [],
    });
  });
}
