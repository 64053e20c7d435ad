import { randomBytes } from 'node:crypto';
import { dayIn } from '#domain/calendar/day-in.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import { newContentKey } from '#domain/sealing/content-key.ts';
import { newCommitmentSalt } from '#domain/sealing/receipt.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { wrapForArea } from '#domain/sealing/wrap-for-area.ts';
import { wrapForCode } from '#domain/sealing/wrap-for-code.ts';
import { receiptIndicators } from '#domain/tips/arrive/tip-channels.ts';
import { clocksOfReceipt } from '#domain/tips/clocks/plan-clocks.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { cleanMessage } from '../answer/insert-officer-message.ts';
import { limitedTip } from '../clocks/run-clocks.ts';
import { insertClocks } from '../clocks/tip-clock.repository.ts';
import { openContentKey } from '../keys/open-content-key.ts';
import { openedContent } from '../sealed/open-sealed.ts';
import { type TipContent, textPlace } from '../sealed/tip-content.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

export interface SplitCommand extends TipCommand {
  /** What the new tip tells: the officer's words for the second matter. */
  readonly text: string;
  readonly reason: TipReason<'split'>;
}

/**
 * Makes a tip of its own out of a second matter in a tip, received when the whole was. Its sender reads and writes at
 * the whole: the part has no code.
 * @returns the whole, and the id of the new tip
 */
export async function splitTip(
  context: SealingTipContext,
  command: SplitCommand,
): Promise<{ tip: TipSummary; partId: string }> {
  const text = cleanMessage(command.text);
  const partId = derivedId(command.id, 'part');
  const tip = await changeTip(context, command, 'split', (whole) => {
    const on = dayIn(whole.receivedAt);
    const codes = receiptIndicators(whole);
    return {
      change: {},
      details: { part: partId, reason: command.reason },
      also: (trx) => insertPart(trx, context, whole, { partId, text }),
      second: {
        chain: whole.areaCode,
        verb: 'receive',
        recordId: partId,
        details: { channel: whole.channel, reach: 'none', splitFrom: whole.id },
        facts: codes.map((indicator) => ({ indicator, area: whole.areaCode, on, quantity: '1' })),
      },
    };
  });
  return { tip, partId };
}

async function insertPart(
  trx: Trx,
  { tenant, keys }: SealingTipContext,
  whole: TipSummary,
  { partId, text }: { partId: string; text: string },
): Promise<void> {
  const row = await trx
    .selectFrom('tips as t')
    .innerJoin('tip_texts as x', (join) =>
      join
        .onRef('x.tenant_id', '=', 't.tenant_id')
        .onRef('x.tip_id', '=', 't.id')
        .on('x.field', '=', 'content'),
    )
    .select(['t.key_area', 't.key_version', 'x.sealed'])
    .where('t.tenant_id', '=', tenant)
    .where('t.id', '=', whole.id)
    .executeTakeFirstOrThrow();
  const wholeKey = await openContentKey(trx, tenant, keys, whole.id);
  const told = openedContent(wholeKey, tenant, whole.id, row.sealed);
  const contentKey = newContentKey();
  const areaKey = await keys.privateAreaKey(trx, row.key_area, row.key_version);
  const salt = newCommitmentSalt().toString('base64');
  await trx
    .insertInto('tips')
    .values({
      tenant_id: tenant,
      id: partId,
      area_code: whole.areaCode,
      area_path: whole.areaPath,
      track: 'security_information',
      status: 'received',
      channel: whole.channel,
      reach: 'none',
      received_at: whole.receivedAt,
      split_from: whole.id,
      // no code leads here: of the one that the key is wrapped to, nothing is kept
      code_hash: randomBytes(32),
      code_wrapped_key: wrapForCode(contentKey, { tenant, record: partId }, newTipCode()),
      key_area: row.key_area,
      key_version: row.key_version,
      area_wrapped_key: wrapForArea(contentKey, partId, areaKey),
    })
    .execute();
  await trx
    .insertInto('tip_texts')
    .values({
      tenant_id: tenant,
      tip_id: partId,
      area_path: whole.areaPath,
      field: 'content',
      sealed: sealField(
        contentKey,
        textPlace(tenant, partId, 'content'),
        JSON.stringify({ ...told, description: text, salt } satisfies TipContent),
      ),
    })
    .execute();
  const part = { ...whole, id: partId, track: 'security_information' };
  await insertClocks(trx, tenant, part, clocksOfReceipt(limitedTip(tenant, part), whole.receivedAt), partId);
}
