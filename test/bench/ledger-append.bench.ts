import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import { type EventBody, eventBytes } from '#domain/ledger/event-body.ts';
import { appendEvent } from '#modules/ledger/append-event.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { alternate } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { pgbench } from './support/pgbench.ts';
import { seedFacts } from './support/seed-facts.ts';
import { withClient } from './support/server.ts';
import { sizesUpTo } from './support/sizes.ts';

const tenant = '92';
const chains = 103;
const firstChain = 31000;

/** A usual event: an officer finds a tip valuable, three facts. */
const bodyOf = (id: string, chain: string): EventBody => ({
  tenant,
  chain,
  id,
  actor: 'officer:01938c5e-7d1c-7a52-9d0e-0242ac120002',
  verb: 'check',
  recordKind: 'tip',
  recordId: id,
  happenedAt: '2026-11-21T08:30:00.000Z',
  recordedAt: '2026-11-21T08:30:00.000Z',
  // no bare `true`: pgbench would read `:true` as a variable
  details: { from: 'received', to: 'checking', valuable: 'yes' },
  facts: ['T02', 'T05', 'T12'].map((indicator) => ({
    indicator,
    area: chain,
    on: '2026-11-21',
    quantity: '1',
  })),
});

/** Appends on `clients` connections of one process for some seconds. @returns events per second */
async function appendFor(db: Database, clients: number, seconds: number): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let done = 0;
  const writer = async () => {
    while (performance.now() < end) {
      const chain = String(firstChain + randomInt(chains));
      await inScope(db, { tenant, path: `${tenant}/` }, (trx) => appendEvent(trx, bodyOf(v7(), chain)));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, writer));
  return (done * 1000) / (performance.now() - begun);
}

/** The same statements with a body of the same bytes; the id's last twelve digits and the chain are drawn. */
function limitScript(): string {
  const drawn = 'DDDDDDDDDDDD';
  const id = `01938c5e-7d1c-7a52-9d0e-${drawn}`;
  const text = eventBytes(bodyOf(id, 'CCCCC')).toString('utf8');
  const body = `'${text.replaceAll(drawn, "' || :id || '").replaceAll('CCCCC', "' || :chain || '")}'`;
  return `\\set id random(100000000000, 999999999999)
\\set chain random(${firstChain}, ${firstChain + chains - 1})
begin;
select tindan.app_enter('${tenant}', '${tenant}/');
select seq from tindan.append_event('${tenant}', :chain::text, convert_to(${body}, 'UTF8'));
commit;
`;
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const results = [];
  for (const { clients, facts, young } of [
    { clients: 8, facts: 0, young: true },
    ...[1, 8, 16].map((count) => ({ clients: count, facts: 0, young: false })),
    ...sizesUpTo(options.size ?? 1_000_000).map((grown) => ({ clients: 8, facts: grown, young: false })),
  ]) {
    const age = young
      ? ', a ledger of no age'
      : facts > 0
        ? `, ${facts.toLocaleString('en')} facts before`
        : '';
    const size = `${clients} connections${age}`;
    say(`ledger append, ${size}`);
    const database = await server.createDatabase('append');
    if (facts > 0) await seedFacts(database, facts, 'seasonal');
    const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: clients });
    await appendFor(db, clients, 1);
    // Plans made for empty tables stay until the first analyze, which autovacuum does in a database's first minute;
    // of no age means that nobody waits for it.
    if (!young) await withClient(database.adminUrl, (client) => client.query('analyze'));
    results.push(
      await alternate(
        { name: 'ledger append', size, unit: 'per second', rounds: options.rounds },
        {
          product: () => appendFor(db, clients, options.seconds),
          limit: () =>
            pgbench({
              url: database.urlFor('officer_api'),
              script: limitScript(),
              clients,
              seconds: options.seconds,
            }),
        },
      ),
    );
    await db.destroy();
    await database.drop();
  }
  return {
    results,
    notes: [`An event has three facts and ${eventBytes(bodyOf(v7(), '31000')).length} bytes.`],
  };
}

export const bench: Bench = {
  name: 'ledger append',
  about:
    'Product: `appendEvent` inside `inScope`, all connections in one Node process. ' +
    'Limit: pgbench, prepared statements, the same four statements with a body of the same bytes.',
  run,
};
