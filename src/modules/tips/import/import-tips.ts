import { derivedId } from '#domain/ledger/derived-id.ts';
import { actorName, commonPath, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { insertListedMessage, listMessageTips } from '../arrive/channel-message.repository.ts';
import { type EnteredReceipt, type EntryContext, writeEnteredTip } from '../arrive/enter-tip.ts';
import { findEnteredTip } from '../arrive/entered-tip.repository.ts';
import { planTipImport, type RefusedRow, type TakenRow, type TipImportPlan } from './plan-tip-import.ts';

export interface ImportedRow extends Omit<TakenRow, 'outcome'> {
  readonly outcome: 'saved' | 'known';
  /** With `saved`: what its sender is handed. */
  readonly receipt?: EnteredReceipt;
}

export interface TipImport {
  readonly fault?: TipImportPlan['fault'];
  readonly rows: readonly (ImportedRow | RefusedRow)[];
}

/**
 * Takes what can be taken of a list, each row as a tip that an officer enters, in a transaction of its own with its
 * event and facts. A message that became a tip before stays that tip. The same command again answers the same, with the
 * same codes: a lost answer is asked for again.
 * @throws Failure not_allowed
 */
export async function importTips(
  context: EntryContext,
  { id, cells }: { id: string; cells: readonly (readonly string[])[] },
): Promise<TipImport> {
  const { fault, rows } = await planTipImport(context, cells);
  const done: (ImportedRow | RefusedRow)[] = [];
  for (const row of rows) {
    done.push(row.outcome === 'refused' ? row : await takeRow(context, id, row).catch(refusedRow(row)));
  }
  return { ...(fault && { fault }), rows: done };
}

/** What only the writing finds wrong, a commune without a key, refuses its row alone. */
const refusedRow =
  ({ at, messageId }: TakenRow) =>
  (error: unknown): RefusedRow => {
    if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
    return { at, outcome: 'refused', messageId, faults: error.fields };
  };

async function takeRow(context: EntryContext, command: string, row: TakenRow): Promise<ImportedRow> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  const { tip, hash, messageId } = row;
  // made of the command's own id, which rests nowhere: so is the code
  const id = derivedId(command, tip.channel, messageId);
  return inScope(db, { tenant, path }, async (trx) => {
    // what this command entered before may lie anywhere in the city
    await widenToCity(trx, tenant);
    const known = (await listMessageTips(trx, tenant, [hash])).get(hash.toString('hex'));
    const own = await findEnteredTip(trx, tenant, {
      eventId: derivedId(id, 'receive'),
      actor: actorName(actor),
    });
    if (known && known !== own?.tipId) return { ...row, outcome: 'known' };
    const receipt = await writeEnteredTip(trx, context, { id, tip, now: clock() });
    const isFirst = await insertListedMessage(trx, tenant, {
      channel: tip.channel,
      hash,
      tipId: receipt.tipId,
    });
    if (!isFirst && !known) throw new Failure('conflict');
    return { ...row, outcome: 'saved', receipt };
  });
}
