import { expect, test } from 'vitest';
import { tipStatuses } from '../steps/tip-actions.ts';
import { senderStatus } from './sender-status.ts';

test('a sender is not told of a transfer, and is told an answer only once there is one', () => {
  expect(tipStatuses.map(senderStatus)).toEqual([
    'received',
    'triaged',
    'checking',
    'checking',
    'resolved',
    'answered',
    'closed',
  ]);
});
