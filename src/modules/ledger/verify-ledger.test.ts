import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith, testLog } from '../../../test/support/ledger.ts';
import { appendEvent } from './append-event.ts';
import { rollUp } from './roll-up.ts';
import { sealLog } from './seal-log.ts';
import { verifyLedger, verifyLedgerIn } from './verify-ledger.ts';

const { jobs, admin } = await testDatabase();
const tenant = '92';
const scope = { tenant, path: '92/' };
const clock = () => new Date('2026-05-01T03:00:00Z');
const check = () => verifyLedger(jobs, { tenant, ...testLog });

beforeAll(async () => {
  for (let n = 0; n < 600; n++) {
    const chain = ['92', '31135', '31120'][n % 3] ?? '92';
    const facts = n % 2 ? [{ indicator: 'T01', area: chain, on: '2026-04-30', quantity: '1.5' }] : [];
    await inScope(jobs, scope, (trx) => appendEvent(trx, eventWith(facts, chain)));
    if (n % 100 === 99) await sealLog({ db: jobs, clock, tenant }, testLog);
    if (n === 400) await rollUp(jobs, tenant);
  }
});

test('an untouched ledger is clean', async () => {
  expect(await check()).toMatchObject({
    fault: null,
    chains: 3,
    events: 600,
    facts: 300,
    seals: 6,
    treeSize: 600,
    unsealed: 0,
  });
});

/** Damages one row behind everybody's back, verifies, and takes the damage back. */
async function whatIsFoundAfter(damage: string): Promise<string | undefined> {
  return admin
    .transaction()
    .execute(async (trx) => {
      const { numAffectedRows } = await sql.raw(damage).execute(trx);
      expect(numAffectedRows).toBe(1n);
      await sql`select tindan.app_enter('92', '92/')`.execute(trx);
      const report = await verifyLedgerIn(trx, { tenant, ...testLog });
      throw { found: report.fault?.part };
    })
    .catch((thrown: { found?: string }) => {
      if ('found' in thrown) return thrown.found;
      throw thrown;
    });
}

const flip = (table: string, column: string, where: string, at: number) =>
  `update tindan.${table} set ${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1) where ${where}`;

test('any changed byte of an event is found', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 200 }),
      fc.nat(400),
      fc.boolean(),
      async (seq, byte, inBody) => {
        const where = `chain = '31135' and seq = ${seq}`;
        const at = inBody ? `${byte} % length(body)` : `${byte} % 32`;
        const column = inBody ? 'body' : 'hash';
        const damage = `update tindan.events set ${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1) where ${where}`;
        expect(await whatIsFoundAfter(damage)).toBe('event');
      },
    ),
    { numRuns: 15 },
  );
});

test.each([
  [
    'a column of an event',
    "update tindan.events set actor = 'officer:x' where chain = '92' and seq = 3",
    'event',
  ],
  [
    'an instant of an event',
    "update tindan.events set recorded_at = recorded_at + interval '1 ms' where chain = '92' and seq = 3",
    'event',
  ],
  ['a quantity', "update tindan.facts set quantity = 2 where chain = '31120' and seq = 2", 'fact'],
  [
    'a day of a fact',
    "update tindan.facts set occurred_on = '2026-04-29' where chain = '31120' and seq = 2",
    'fact',
  ],
  [
    'an area of a fact',
    "update tindan.facts set area_code = '31135' where chain = '31120' and seq = 2",
    'fact',
  ],
  [
    'the path of a fact',
    "update tindan.facts set area_path = '92/31135/' where chain = '31120' and seq = 2",
    'fact',
  ],
  [
    'the path of an event',
    "update tindan.events set area_path = '92/' where chain = '31120' and seq = 2",
    'event',
  ],
  ['a fact taken away', "delete from tindan.facts where chain = '31120' and seq = 2", 'fact'],
  [
    'a fact added',
    "insert into tindan.facts select tenant_id, chain, seq, 2, area_code, area_path, indicator, occurred_on, quantity from tindan.facts where chain = '31120' and seq = 2",
    'fact',
  ],
  ['the head of a chain', "update tindan.chains set last_seq = last_seq - 1 where chain = '92'", 'chain'],
  ['a leaf', flip('log_tiles', 'hashes', 'level = 0 and tile_index = 1', 77), 'tile'],
  ['the newest leaf', flip('log_tiles', 'hashes', 'level = 0 and tile_index = 2', 31), 'tile'],
  ['a node above', flip('log_tiles', 'hashes', 'level = 1 and tile_index = 0', 5), 'tile'],
  ['a root', flip('seals', 'root', 'seal = 4', 0), 'seal'],
  [
    'a checkpoint',
    "update tindan.seals set checkpoint = replace(checkpoint, E'\\n400\\n', E'\\n401\\n') where seal = 4",
    'seal',
  ],
  [
    'the ranges of a seal',
    "update tindan.seal_chains set to_seq = to_seq - 1 where seal = 2 and chain = '92'",
    'seal',
  ],
  [
    'a day of the roll-up',
    "update tindan.rollup_days set quantity = quantity + 1 where area_code = '31135'",
    'roll-up',
  ],
  [
    'a total of the roll-up',
    "update tindan.rollup_totals set quantity = quantity - 1 where indicator = 'T01'",
    'roll-up',
  ],
  [
    'a part of a month of the roll-up',
    "update tindan.rollup_months set head_quantity = 7 where area_code = '31135'",
    'roll-up',
  ],
  ['a month of the roll-up', "delete from tindan.rollup_months where area_code = '31135'", 'roll-up'],
])('%s that was changed is found', async (_what, damage, part) => {
  expect(await whatIsFoundAfter(damage)).toBe(part);
});

test('the first bad link is named', async () => {
  await admin.transaction().execute(async (trx) => {
    await sql.raw(flip('events', 'body', "chain = '31135' and seq = 7", 9)).execute(trx);
  });
  expect((await check()).fault).toEqual({ part: 'event', where: '31135 #7', what: 'hash' });
});
