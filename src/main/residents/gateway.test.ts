import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import { parseCode } from '#domain/sealing/tip-code.ts';
import { readWordList } from '#domain/sealing/tip-words.ts';
import { newNoteKey, readSignerKey } from '#domain/transparency/note-keys.ts';
import {
  approveChannelKey,
  createChannelKey,
  listChannelKeys,
  revokeChannelKey,
} from '#modules/channels/for-officers.ts';
import { followTip } from '#modules/tips/for-public.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import { buildPublicSite } from '../../public-site/build-public-site.tsx';
import { publicPorts } from './public-ports.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
const { db, lookupKey } = prepared.resident;
const lines: string[] = [];
const app = await buildPublicSite({
  ports: publicPorts({
    db,
    clock: prepared.clock,
    tenant: '92',
    lookupKey,
    receiptSigner: readSignerKey(newNoteKey('example.receipts').signerKey),
    words,
  }),
  settings: { city: { vi: 'a', km: 'b', en: 'c' }, hasSampleData: false },
  words,
  clock: prepared.clock,
  log: createProcessLog('public-site', { write: (line: string) => lines.push(line) }),
});
const context = (actor: Actor) => ({ db: database.officerApi, clock: prepared.clock, tenant: '92', actor });

let first: Actor;
let second: Actor;
let key = '';
let keyId = '';
beforeAll(async () => {
  first = await addOfficer(database, 'administrator', '92/');
  second = await addOfficer(database, 'administrator', '92/');
  ({ key, keyId } = await createChannelKey(context(first), {
    id: randomUUID(),
    channel: 'zalo',
    name: 'Zalo OA',
  }));
});

const message = {
  messageId: 'zalo-1',
  description: 'Mất xe ở hẻm 12',
  place: 'hẻm 12',
  areaCode: communes.ninhKieu,
};
const send = async (body: object | string, with_ = key) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/cong/v1/tin',
    headers: { authorization: `Bearer ${with_}`, 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), body: answer.json() };
};
const tipsOf = async () =>
  Number(
    (await sql<{ n: string }>`select count(*) as n from tindan.tips`.execute(database.admin)).rows[0]?.n,
  );

test('a key works only when another administrator has approved it', async () => {
  expect((await send(message)).status).toBe(401);
  await expect(approveChannelKey(context(first), { id: randomUUID(), keyId })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  await approveChannelKey(context(second), { id: randomUUID(), keyId });
  expect((await send(message)).status).toBe(201);
});

test('the same message again is the same receipt; nothing is counted twice', async () => {
  const before = await tipsOf();
  const again = await send(message);
  const third = await send(message);
  expect([again.status, again.body.repeated]).toEqual([200, true]);
  expect(third.body).toEqual(again.body);
  expect(await tipsOf()).toBe(before);
  const parsed = parseCode(again.body.reference);
  expect(parsed.ok && (await followTip(prepared.resident, parsed.code)).status).toBe('received');
});

test('another content under the same id is told, and the first one stays', async () => {
  const before = await tipsOf();
  const answer = await send({ ...message, description: 'Chuyện khác' });
  expect([answer.status, answer.type]).toEqual([409, expect.stringContaining('application/problem+json')]);
  expect(answer.body.detail).toContain('nội dung khác');
  expect(await tipsOf()).toBe(before);
});

test('the channel is the key’s, in record, event and facts', async () => {
  const { rows } = await sql<{ channel: string; body: string }>`
    select t.channel, convert_from(e.body, 'UTF8') as body from tindan.tips t
    join tindan.events e on e.record_id = t.id and e.verb = 'receive'`.execute(database.admin);
  expect(rows).toHaveLength(1);
  const event = JSON.parse(rows[0]?.body ?? '{}');
  expect([rows[0]?.channel, event.actor, event.details.channel]).toEqual([
    'zalo',
    `channel:${keyId}`,
    'zalo',
  ]);
  expect(event.facts.map(({ indicator }: { indicator: string }) => indicator).sort()).toEqual([
    'T01',
    'T05',
    'T13',
    'T14',
  ]);
});

test('a message that names police goes to the city, because no gateway asks', async () => {
  await send({ ...message, messageId: 'zalo-2', description: 'Công an phường nhận tiền' });
  const { rows } = await sql<{
    area_code: string;
  }>`select area_code from tindan.tips order by received_at desc limit 1`.execute(database.admin);
  expect(rows[0]?.area_code).toBe('92');
});

test.each<[string, object | string, number, string]>([
  ['no id', { description: 'a' }, 422, 'messageId'],
  ['nothing told', { messageId: 'x', description: '' }, 422, 'description'],
  ['an unknown commune', { messageId: 'x', description: 'a', areaCode: '99999' }, 422, 'areaCode'],
  ['a field that is none', { messageId: 'x', description: 'a', channel: 'vneid' }, 422, 'channel'],
  ['a call without a number', { messageId: 'x', description: 'a', reach: 'handler' }, 422, 'contactPhone'],
  ['no JSON', '{', 400, ''],
])('%s is refused with one sentence, and nothing is taken', async (_, body, status, field) => {
  const before = await tipsOf();
  const answer = await send(body);
  expect(answer.status).toBe(status);
  expect(answer.body.detail).toMatch(/\.$/);
  if (field) expect(Object.keys(answer.body.fields)).toEqual([field]);
  expect(await tipsOf()).toBe(before);
});

test('a wrong key and none are told apart from nothing else', async () => {
  expect((await send(message, `tindan_${'a'.repeat(43)}`)).status).toBe(401);
  expect((await send(message, 'x')).status).toBe(401);
});

test('neither key nor message rests in clear, and no log line has them', async () => {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tindan.channel_messages where position('zalo-1' in encode(message_hash, 'escape')) > 0)
      or exists (select from tindan.events where convert_from(body, 'UTF8') like '%zalo-1%') as found`.execute(
    database.admin,
  );
  expect(rows[0]?.found).toBe(false);
  expect(lines.join('')).not.toContain(key);
  expect(lines.join('')).not.toContain('hẻm 12');
});

test('one administrator revokes it alone; what came by it stays counted', async () => {
  await revokeChannelKey(context(first), { id: randomUUID(), keyId });
  expect((await send({ ...message, messageId: 'zalo-9' })).status).toBe(401);
  expect(await listChannelKeys(context(second))).toMatchObject([
    { id: keyId, messages: 2, approvedBy: second.id },
  ]);
  const local = await addOfficer(database, 'administrator', `92/${communes.ninhKieu}/`);
  await expect(listChannelKeys(context(local))).rejects.toMatchObject({ code: 'not_allowed' });
});

test('the description of the API is served', async () => {
  const answer = await app.inject({ url: '/cong/v1/openapi.json' });
  expect(answer.json().components.schemas.Message.required).toEqual(['messageId', 'description']);
});
