import { derivedId } from '#domain/ledger/derived-id.ts';
import { gatewayKeyHash, newGatewayKey } from '#domain/tips/arrive/gateway-key.ts';
import { gatewayChannels, type TipChannel } from '#domain/tips/arrive/tip-channels.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import { Failure } from '#platform/failure.ts';
import { type ChannelContext, changeKey } from './channel-context.ts';
import { insertKey } from './channel-key.repository.ts';

const longestName = 100;

/**
 * Makes a key for a gateway of a channel. It works once another administrator has approved it. The key is in the answer
 * and nowhere else; a retried command finds it made and gets none: it is revoked and made again.
 * @throws Failure not_allowed, invalid, conflict for a command that was carried out
 */
export async function createChannelKey(
  context: ChannelContext,
  command: { id: string; channel: TipChannel; name: string },
): Promise<{ keyId: string; key: string }> {
  const name = cleanText(command.name);
  if (name === '') throw new Failure('invalid', { name: 'channelKeyNameRequired' });
  if ([...name].length > longestName) throw new Failure('invalid', { name: 'textLong' });
  if (!gatewayChannels.includes(command.channel))
    throw new Failure('invalid', { channel: 'channelRequired' });
  const keyId = derivedId(command.id, 'key');
  const key = newGatewayKey();
  let isMade = false;
  await changeKey(context, { id: command.id, keyId, verb: 'create_key' }, async (trx, now) => {
    const { channel } = command;
    await insertKey(trx, context.tenant, {
      id: keyId,
      channel,
      name,
      hash: gatewayKeyHash(key),
      by: context.actor.id,
      at: now,
    });
    isMade = true;
    return { channel };
  });
  if (!isMade) throw new Failure('conflict');
  return { keyId, key };
}
