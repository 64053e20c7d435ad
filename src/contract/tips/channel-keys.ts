import { z } from 'zod';
import { gatewayChannels } from '#domain/tips/arrive/tip-channels.ts';
import { Id, Instant } from '../fields.ts';

export const ChannelKey = z.strictObject({
  id: Id,
  channel: z.string(),
  name: z.string(),
  createdAt: Instant,
  approvedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
  messages: z.int(),
  /** Whether this administrator is the second one who may let it work. */
  mayApprove: z.boolean(),
});
export type ChannelKey = z.infer<typeof ChannelKey>;
export const ChannelKeyList = z.strictObject({ keys: z.array(ChannelKey) });

export const CreateChannelKey = z.strictObject({
  id: Id,
  channel: z.enum(gatewayChannels, { error: 'channelRequired' }),
  name: z.string().max(400, 'textLong'),
});
/** The key itself: shown this once. */
export const CreatedChannelKey = z.strictObject({ keyId: Id, key: z.string() });
export const KeyParams = z.strictObject({ keyId: Id });
export const KeyCommand = z.strictObject({ id: Id });
