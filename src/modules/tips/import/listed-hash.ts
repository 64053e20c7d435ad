import { areaPath } from '#domain/areas/area-path.ts';
import { type Actor, actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import type { EnteredTip } from '#domain/tips/arrive/entered-tip.ts';
import { messageHash } from '#domain/tips/arrive/gateway-key.ts';

/**
 * Under which hash a message of a list is known. For the city it is that of the gateways, so that a list of Zalo does
 * not repeat what Zalo's gateway brought in. A commune's list is known to that commune alone, and its rows that go past
 * it to the officer alone who brought them in: else whoever asks for an id could learn that a tip about their own unit
 * is there (settled: what the passed unit is told is the same with and without it).
 */
export function listedHash(
  { tenant, actor, lookupKey }: { tenant: string; actor: Actor; lookupKey: Uint8Array },
  { messageId, tip }: { messageId: string; tip: EnteredTip },
): Buffer {
  if (mayIn(actor, tipHandlers, areaPath(tenant))) return messageHash(lookupKey, tip.channel, messageId);
  const owner = tip.aboutOfficer ? actorName(actor) : commonPath(pathsOf(actor, tipHandlers));
  return messageHash(lookupKey, tip.channel, `${owner}\n${messageId}`);
}
