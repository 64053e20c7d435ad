import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type TipAction, tipActionNames } from '#domain/tips/steps/tip-actions.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import type { TipSummary } from '../for-officers.ts';
import { askReview } from '../for-public.ts';
import { eventsOf, factSums } from '../tip-change.fixture.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);

/** What has to be done before an action is open. */
const before: Record<TipAction, readonly TipAction[]> = {
  triage: [],
  change_track: ['triage', 'check'],
  check: [],
  accept: [],
  assign: [],
  note: [],
  redact: [],
  tag: [],
  mark_valuable: ['check'],
  unmark_valuable: ['check', 'mark_valuable'],
  move: ['triage', 'check'],
  accept_move: [],
  request_transfer: ['triage', 'check'],
  transfer: ['triage', 'check', 'request_transfer'],
  decline_transfer: ['triage', 'check', 'request_transfer'],
  acknowledge_transfer: ['triage', 'check', 'request_transfer', 'transfer'],
  notify: ['triage', 'check', 'request_transfer', 'transfer'],
  extend: ['triage', 'check', 'request_transfer', 'transfer'],
  suspend: ['triage', 'check', 'request_transfer', 'transfer'],
  resume: ['triage', 'check', 'request_transfer', 'transfer', 'suspend'],
  resolve: ['check'],
  reply: [],
  answer: ['check', 'resolve'],
  close: ['check', 'resolve', 'answer'],
  reopen: ['check', 'resolve'],
  decline_review: ['check', 'resolve'],
  merge: ['check'],
  split: [],
  hold: ['check', 'resolve'],
  release_hold: ['check', 'resolve', 'hold'],
};

/** A tip for which the action is open. */
async function ready(action: TipAction): Promise<TipSummary> {
  const { code, tip } = await life.send();
  if (action === 'accept') {
    await life.triage(life.commander, tip, { track: 'complaint', crimeKind: undefined, nameKnown: true });
  }
  if (action === 'accept_move') {
    // sent up to the city and down again: it waits here to be acknowledged
    await life.move(life.commander, tip, '92');
    await life.move(life.city, await life.read(tip.id), '31135');
  }
  const played = await life.play(await life.read(tip.id), life.commander, ...before[action]);
  if (action === 'decline_review') {
    await askReview(life.resident, { id: randomUUID(), code, text: 'Xin xem lại' });
  }
  return life.read(played.id);
}

test.each(tipActionNames)('%s: done, told in the log, done once however often it is sent', async (action) => {
  const tip = await ready(action);
  const id = randomUUID();
  await life.acts[action](life.commander, tip, id);
  const after = await life.read(tip.id);
  expect(after.version).toBe(tip.version + 1);
  const verbs = await eventsOf(database, tip.id);
  expect(verbs.filter(({ verb }) => verb === action).length).toBeGreaterThanOrEqual(1);
  const sums = await factSums(database);
  if (action !== 'merge') await life.acts[action](life.commander, tip, id);
  expect(await life.read(tip.id)).toEqual(after);
  if (action !== 'merge') expect(await factSums(database)).toEqual(sums);
  expect((await eventsOf(database, tip.id)).length).toBe(verbs.length);
});

test.each(tipActionNames)('%s from another area finds nothing, and an inspector may not', async (action) => {
  const tip = await ready(action);
  await expect(life.acts[action](life.neighbour, tip)).rejects.toMatchObject({ code: 'not_found' });
  await expect(life.acts[action](life.inspector, tip)).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await life.read(tip.id)).toEqual(tip);
});

test.each(tipActionNames)('%s on what changed meanwhile is a conflict', async (action) => {
  const tip = await ready(action);
  await life.acts.note(life.commander, tip);
  await expect(life.acts[action](life.commander, tip)).rejects.toMatchObject({ code: 'conflict' });
});

test('two commanders at once: one moves the tip, the other is told', async () => {
  const tip = await ready('move');
  const results = await Promise.allSettled([
    life.acts.move(life.commander, tip),
    life.acts.move(life.city, tip),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('no word of an officer stands in the log or beside it', async () => {
  const words = [
    'gọi lại buổi sáng',
    'hẻm cụt',
    'rõ đối tượng',
    '12/CSĐT',
    '13/QĐ',
    'có tin mới',
    'Việc thứ hai',
  ];
  const { rows: tables } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables where schemaname = 'tindan'`.execute(
    database.admin,
  );
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`
      select t::text as row from ${sql.table(name)} t`.execute(database.admin);
    const all = rows.map((one) => one.row).join('\n');
    for (const word of words) {
      expect(
        all.includes(word) || all.includes(Buffer.from(word).toString('hex')),
        `${word} in ${name}`,
      ).toBe(false);
    }
  }
});
