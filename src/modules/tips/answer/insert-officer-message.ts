import { sealField } from '#domain/sealing/seal-field.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { messageLimit } from '../sealed/message-limit.ts';
import { messagePlace } from '../sealed/tip-content.ts';
import type { TipSummary } from '../tip-summary.ts';

/** The words for the sender, cleaned. @throws Failure invalid when empty or too long */
export function cleanMessage(typed: string): string {
  const text = cleanText(typed);
  if (text === '') throw new Failure('invalid', { text: 'tip.error.text.empty' });
  if ([...text].length > messageLimit) throw new Failure('invalid', { text: 'tip.error.text.long' });
  return text;
}

/** Seals a message of the unit to the sender under the tip's key. */
export async function insertOfficerMessage(
  trx: Trx,
  { tenant, keys }: { tenant: string; keys: OpeningKeys },
  tip: Pick<TipSummary, 'id' | 'areaPath'>,
  message: { id: string; text: string; now: Date },
): Promise<void> {
  const contentKey = await openContentKey(trx, tenant, keys, tip.id);
  await trx
    .insertInto('tip_messages')
    .values({
      tenant_id: tenant,
      tip_id: tip.id,
      id: message.id,
      area_path: tip.areaPath,
      author: 'officer',
      sent_at: message.now,
      sealed: sealField(contentKey, messagePlace(tenant, message.id), message.text),
    })
    .execute();
}
