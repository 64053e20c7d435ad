import { sealField } from '#domain/sealing/seal-field.ts';
import { cleanText } from '#domain/tips/tip-form.ts';
import { Failure } from '#platform/failure.ts';
import { changeTip, type TipCommand, type TipContext } from './change-tip.ts';
import { messageLimit } from './message-limit.ts';
import { type OpeningKeys, openContentKey } from './open-content-key.ts';
import type { TipSummary } from './tip.repository.ts';
import { messagePlace } from './tip-content.ts';

/**
 * Writes a message that the sender reads with the code, sealed under the tip's key. The message's id is the
 * command's.
 * @throws Failure invalid when empty or too long
 */
export async function replyToTip(
  context: TipContext & { keys: OpeningKeys },
  command: TipCommand & { text: string },
): Promise<TipSummary> {
  const { tenant, keys } = context;
  const text = cleanText(command.text);
  if (text === '') throw new Failure('invalid', { text: 'tip.error.text.empty' });
  if ([...text].length > messageLimit) throw new Failure('invalid', { text: 'tip.error.text.long' });
  return changeTip(context, command, 'reply', (tip, now) => ({
    change: {},
    details: { messageId: command.id },
    also: async (trx) => {
      const contentKey = await openContentKey(trx, tenant, keys, tip.id);
      await trx
        .insertInto('tip_messages')
        .values({
          tenant_id: tenant,
          tip_id: tip.id,
          id: command.id,
          area_path: tip.areaPath,
          author: 'officer',
          sent_at: now,
          sealed: sealField(contentKey, messagePlace(tenant, command.id), text),
        })
        .execute();
    },
  }));
}
