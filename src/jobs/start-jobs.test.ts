import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../test/support/database.ts';
import { eventWith, testLog } from '../../test/support/ledger.ts';
import { temporaryFileStore } from '../../test/support/temporary-file-store.ts';
import { startJobs } from './start-jobs.ts';

const { jobs } = await testDatabase();
const store = await temporaryFileStore();
const scope = { tenant: '92', path: '92/' };

test('what waits is sealed and rolled up as soon as the jobs start, and stopping does not wait for the next beat', async () => {
  await inScope(jobs, scope, (trx) =>
    appendEvent(trx, eventWith([{ indicator: 'T01', area: '31135', on: '2026-05-01', quantity: '1' }])),
  );
  const started = startJobs(
    { db: jobs, clock: () => new Date(), tenant: '92', log: testLog, store },
    pino({ level: 'silent' }),
  );
  await vi.waitFor(async () => {
    const [seals, months] = await readInScope(jobs, scope, async (trx) => [
      await trx.selectFrom('seals').select('tree_size').where('tenant_id', '=', '92').execute(),
      await trx.selectFrom('rollup_months').select('quantity').where('tenant_id', '=', '92').execute(),
    ]);
    expect([seals, months]).toEqual([[{ tree_size: 1 }], [{ quantity: '1' }]]);
  });
  await started.stop();
});
