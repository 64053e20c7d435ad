import { expect, test } from 'vitest';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith, testLog } from '../../../test/support/ledger.ts';
import { appendEvent } from './append-event.ts';
import { checkReceipt } from './check-receipt.ts';
import { sealLog } from './seal-log.ts';

const { jobs } = await testDatabase();
const tenant = '92';
const commitment = Buffer.alloc(32, 7);

test('a receipt is looked for at its place, by its commitment and its second', async () => {
  const event = eventWith([], '92');
  const { chain, seq } = await inScope(jobs, { tenant, path: '92/' }, (trx) =>
    appendEvent(trx, { ...event, details: { commitment: commitment.toString('base64') } }),
  );
  const receivedAt = new Date(event.recordedAt);
  const receipt = { tenant, receivedAt, commitment, chain, seq };
  expect(await checkReceipt(jobs, receipt)).toEqual({ state: 'recorded', proof: undefined });

  await sealLog({ db: jobs, clock: () => receivedAt, tenant }, testLog);
  expect(await checkReceipt(jobs, receipt)).toMatchObject({ state: 'recorded', proof: { index: 0 } });

  const state = async (changed: object) => (await checkReceipt(jobs, { ...receipt, ...changed })).state;
  expect(await state({ seq: seq + 1 })).toBe('missing');
  expect(await state({ chain: '31120' })).toBe('missing');
  expect(await state({ commitment: Buffer.alloc(32, 8) })).toBe('different');
  expect(await state({ receivedAt: new Date(receivedAt.getTime() + 1000) })).toBe('different');
});
