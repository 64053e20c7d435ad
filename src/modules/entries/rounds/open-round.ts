import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { isEnterable } from '#domain/entries/entry-rules.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { isRecorded } from '#modules/figures/for-modules.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { EntryContext } from '../entry-context.ts';
import { checkEntryPeriod } from '../save-entries.ts';
import { getRound, insertRound, type Round } from './round.repository.ts';
import { insertSubmissions } from './submission.repository.ts';

export interface OpenRound {
  /** Of the command, and of the round that it makes. */
  readonly id: string;
  readonly kind: Round['kind'];
  readonly title: string;
  readonly period: string;
  /** Codes of the columns, as the dictionary has them. */
  readonly indicators: readonly string[];
  /** Codes of the communes asked; all when empty. */
  readonly areas: readonly string[];
  readonly note: string;
  readonly dueAt: Date;
}

function checkRound({ title, indicators, note, dueAt }: OpenRound, now: Date): void {
  const fields: Record<string, string> = {};
  if (title.trim() === '') fields.title = 'roundTitleRequired';
  if (title.length > 200 || note.length > 2000) fields.title = 'roundTextLong';
  if (indicators.length === 0) fields.indicators = 'roundColumnsRequired';
  const unknown = indicators.some((code) => {
    const found = findIndicator(code);
    return !found || !isEnterable(found, isRecorded);
  });
  if (unknown) fields.indicators = 'roundColumnComputed';
  if (dueAt <= now) fields.dueAt = 'roundDuePast';
  if (Object.keys(fields).length > 0) throw new Failure('invalid', fields);
}

/**
 * The city asks its communes for figures: a round with its columns, period and due instant, and a waiting answer of
 * every commune asked.
 * @throws Failure not_allowed but for the city's office, invalid (title, columns, period, communes, due)
 */
export async function openRound(context: EntryContext, command: OpenRound): Promise<Round> {
  const { db, clock, tenant, actor } = context;
  const path = areaPath(tenant);
  if (!mayIn(actor, ['city_movement_officer'], path)) throw new Failure('not_allowed');
  const now = clock();
  const period = checkEntryPeriod(command.period, now);
  checkRound(command, now);
  const communes = (await listAreas(db, tenant, dayIn(now))).map(({ code }) => code);
  const asked = command.areas.length > 0 ? [...new Set(command.areas)] : communes;
  if (asked.some((code) => !communes.includes(code)))
    throw new Failure('invalid', { areas: 'roundAreaUnknown' });
  return inScope(db, { tenant, path }, async (trx) => {
    const { id } = command;
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: id }))
      return getRound(trx, tenant, id);
    const round: Round = {
      ...{ id, kind: command.kind, period: period.code, indicators: [...new Set(command.indicators)] },
      ...{ title: command.title.trim(), note: command.note.trim(), dueAt: command.dueAt },
      ...{ openedBy: actor.id, openedAt: now, closedAt: null, version: 1 },
    };
    await insertRound(trx, tenant, round);
    await insertSubmissions(
      trx,
      tenant,
      asked.map((code) => ({
        roundId: id,
        areaCode: code,
        areaPath: areaPath(tenant, code),
        changedAt: now,
      })),
    );
    await appendEvent(trx, {
      ...{ tenant, chain: tenant, id, actor: actorName(actor), verb: 'open', recordKind: 'collection_round' },
      recordId: id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: {
        period: round.period,
        kind: round.kind,
        areas: asked.length,
        due: round.dueAt.toISOString(),
      },
      facts: [],
    });
    return round;
  });
}
