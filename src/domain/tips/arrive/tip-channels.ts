/** Ways in which a tip comes in. */
export const tipChannels = [
  'web',
  'hotline',
  'walk_in',
  'beat_officer',
  'letter_box',
  'post',
  'zalo',
  'vneid',
  'email',
  'other',
] as const;
export type TipChannel = (typeof tipChannels)[number];

interface ChannelRule {
  /** Counted beside T01. */
  readonly indicator?: 'T12' | 'T13';
  /** Who brings it: the sender on the site, an officer who writes it down, a gateway with a key. */
  readonly by: readonly ('sender' | 'officer' | 'gateway')[];
}

const channelRules: Readonly<Record<TipChannel, ChannelRule>> = {
  web: { by: ['sender'] },
  hotline: { indicator: 'T12', by: ['officer'] },
  walk_in: { by: ['officer'] },
  beat_officer: { by: ['officer'] },
  letter_box: { by: ['officer'] },
  post: { by: ['officer'] },
  zalo: { indicator: 'T13', by: ['officer', 'gateway'] },
  vneid: { indicator: 'T13', by: ['officer', 'gateway'] },
  email: { by: ['officer', 'gateway'] },
  other: { by: ['officer', 'gateway'] },
};

/** Channels of which officers write tips down. */
export const officerChannels = tipChannels.filter((channel) => channelRules[channel].by.includes('officer'));

/** Channels that gateways may have a key for. */
export const gatewayChannels = tipChannels.filter((channel) => channelRules[channel].by.includes('gateway'));

/**
 * What the receipt of a tip counts: received (T01), being handled (T05), by its channel (T12, T13), and anonymous (T14)
 * when its sender left no identity.
 */
export function receiptIndicators({ channel, reach }: { channel: string; reach: string }): string[] {
  const rule = (channelRules as Partial<Record<string, ChannelRule>>)[channel];
  return ['T01', 'T05', ...(reach === 'none' ? ['T14'] : []), ...(rule?.indicator ? [rule.indicator] : [])];
}
