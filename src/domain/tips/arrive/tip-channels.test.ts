import { expect, test } from 'vitest';
import { carriedIndicators } from '../steps/tip-facts.ts';
import { gatewayChannels, officerChannels, receiptIndicators, tipChannels } from './tip-channels.ts';

test.each([
  ['web', 'none', ['T01', 'T05', 'T14']],
  ['web', 'handler', ['T01', 'T05']],
  ['hotline', 'none', ['T01', 'T05', 'T14', 'T12']],
  ['walk_in', 'handler', ['T01', 'T05']],
  ['zalo', 'sealed', ['T01', 'T05', 'T13']],
  ['vneid', 'none', ['T01', 'T05', 'T14', 'T13']],
  ['letter_box', 'none', ['T01', 'T05', 'T14']],
])('a tip by %s that leaves %s counts %j', (channel, reach, indicators) => {
  expect(receiptIndicators({ channel, reach })).toEqual(indicators);
});

test('what a receipt counts goes with the tip to another unit', () => {
  const counted = tipChannels.flatMap((channel) => receiptIndicators({ channel, reach: 'none' }));
  expect(counted.filter((indicator) => !carriedIndicators.includes(indicator))).toEqual([]);
});

test('nobody writes down a tip of the site, and no gateway hands in a call', () => {
  expect(officerChannels).not.toContain('web');
  expect(gatewayChannels).not.toContain('hotline');
  expect(gatewayChannels).not.toContain('web');
});
