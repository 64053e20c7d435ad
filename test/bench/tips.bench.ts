import { randomBytes } from 'node:crypto';
import { eventBytes } from '#domain/ledger/event-body.ts';
import { compare, inTurn, median, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { pgbench } from './support/pgbench.ts';
import { databaseMemory, peakMemory, servePublicSite } from './support/public-site.ts';
import { type Sent, sendTips } from './support/send-tips.ts';

/** Bytes of a sealed tip as the product makes them for the story of the bench. */
const sealedBytes = { content: 1053, keyForCode: 69, keyForArea: 101 };

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** The statement of `submitTip` with values of the same bytes; ids, code and commune are drawn. */
function limitScript(areas: readonly string[]): string {
  const id = '01938c5e-7d1c-7a52-9d0e-DDDDDDDDDDDD';
  const event = eventBytes({
    tenant: '92',
    chain: 'CCCCC',
    id: '01938c5e-7d1c-7a52-8d0e-DDDDDDDDDDDD',
    actor: 'resident',
    verb: 'receive',
    recordKind: 'tip',
    recordId: id,
    happenedAt: '2026-11-28T08:30:00.000Z',
    recordedAt: '2026-11-28T08:30:00.000Z',
    details: { channel: 'web', commitment: randomBytes(32).toString('base64'), reach: 'none' },
    facts: ['T01', 'T05', 'T14'].map((indicator) => ({
      indicator,
      area: 'CCCCC',
      on: '2026-11-28',
      quantity: '1',
    })),
  }).toString('utf8');
  const list = areas.map((code) => `'${code}'`).join(',');
  const drawn = (text: string) =>
    `'${text.replaceAll('DDDDDDDDDDDD', "' || v.d || '").replaceAll('CCCCC', "' || v.c || '")}'`;
  return `\\set d random(100000000000, 999999999999)
\\set c random(1, ${areas.length})
select s.* from (select :d::bigint::text as d, (array[${list}])[:c::int] as c) as v,
  for_public.submit_tip('92', (${drawn(id)})::uuid, v.c, 'security_information', 'none', now(),
    sha256(convert_to(v.d, 'UTF8')), '\\x${hex(sealedBytes.keyForCode)}', 1, '\\x${hex(sealedBytes.keyForArea)}',
    array['content'], array['\\x${hex(sealedBytes.content)}'::bytea], convert_to(${drawn(event)}, 'UTF8')) as s;
`;
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('tips');
  const { child, site, areas, stop } = await servePublicSite(database);
  const results = [];
  const notes: string[] = [];
  const { seconds, rounds } = options;
  try {
    await sendTips({ site, areas, senders: 8, seconds: 1 });
    for (const senders of [1, 8, 32]) {
      say(`tips, ${senders} senders`);
      const runs: Sent[] = [];
      const pairs = await inTurn(rounds, {
        product: async () => {
          const sent = await sendTips({ site, areas, senders, seconds });
          runs.push(sent);
          return sent.spans.length / sent.seconds;
        },
        limit: () =>
          pgbench({
            url: database.urlFor('public_site'),
            script: limitScript(areas),
            clients: senders,
            seconds,
          }),
      });
      results.push(compare({ name: 'tips', size: `${senders} senders`, unit: 'per second' }, pairs));
      const of = (share: number) => median(runs.map(({ spans }) => quantile(spans, share))).toFixed(0);
      const failed = runs.reduce((sum, one) => sum + one.failed, 0);
      notes.push(
        `${senders} senders: median ${of(0.5)} ms, 99th percentile ${of(0.99)} ms from the first byte of the form ` +
          `to the last of the page with the code; ${failed} failed.`,
      );
    }
    notes.push(
      `Memory: residents' process ${peakMemory(child.pid)} MB at its peak; all processes of the database ` +
        `${await databaseMemory(database.adminUrl)} MB, what they share counted once.`,
    );
  } finally {
    await stop();
    await database.drop();
  }
  return { results, notes };
}

export const bench: Bench = {
  name: 'tips',
  about:
    'Product: anonymous tips accepted over HTTP by one residents’ process (form parsed, sealed, stored with event and ' +
    'facts, receipt signed, page rendered and compressed), senders in a thread of their own. ' +
    'Senders, residents’ process and database share the processors of one machine: on two of them a tip costs the ' +
    'sender’s thread about a tenth of what it costs the product. ' +
    'Limit: pgbench, prepared statements, the same one statement with values of the same bytes.',
  run,
};
