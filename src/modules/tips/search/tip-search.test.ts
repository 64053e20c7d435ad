import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { redactTip } from '../for-officers.ts';
import { noteTip } from '../steps/note-tip.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';
import { prepareSearch } from './tip-search.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, neighbour, city, inspector } = life;
const { search, find, similar, tipSearch } = prepareSearch(life);

const refused = (code: string) => expect.objectContaining({ code });

test('what came after the index was built is found at once, with its words marked', async () => {
  expect(await find(duty, 'lò gạch')).toEqual([]);
  const { tip } = await life.send({
    description: 'Sau LÒ GẠCH có xe 65F1-123.45 đậu suốt đêm',
    place: 'Bến phà cũ',
  });
  for (const text of ['lò gạch', 'lo gach'.normalize('NFD'), '"gạch có xe"', '65f112345', 'bến phà']) {
    expect(await find(duty, text)).toEqual([tip.id]);
  }
  const { hits } = await search(duty, 'lò 65f112345');
  expect(hits[0]?.snippet).toEqual({
    field: 'description',
    parts: [
      { text: 'Sau ', isHit: false },
      { text: 'LÒ', isHit: true },
      { text: ' GẠCH có xe ', isHit: false },
      { text: '65F1-123.45', isHit: true },
      { text: ' đậu suốt đêm', isHit: false },
    ],
  });
});

test('messages and notes are searched, how to reach the sender never is', async () => {
  const { tip } = await life.send({
    reach: 'handler',
    contactName: 'Chị Mộng',
    contactPhone: '0911 222 333',
  });
  await life.play(tip, duty, 'triage', 'reply');
  await noteTip(life.context(duty), { ...life.of(await life.read(tip.id)), text: 'đã hỏi ông tổ trưởng' });
  expect(await find(duty, '"tổ trưởng"')).toEqual([tip.id]);
  expect(await find(duty, '"chào bạn"')).toContain(tip.id);
  expect(await find(duty, 'Mộng')).toEqual([]);
  expect(await find(duty, '0911222333')).toEqual([]);
});

test('the city finds and reads what the unit left to be read: a blanked hint is neither shown nor found', async () => {
  const { tip } = await life.send({ description: 'Tôi là chị bán chè, thấy họ giấu pháo hoa' });
  const { version } = await life.read(tip.id);
  await redactTip(life.context(duty), {
    ...{ id: randomUUID(), tipId: tip.id, version },
    blanks: [{ field: 'description', from: 7, to: 18 }],
  });
  for (const actor of [city, inspector]) {
    const { hits } = await search(actor, 'pháo hoa');
    expect(hits.map(({ snippet }) => snippet?.parts.map(({ text }) => text).join(''))).toEqual([
      'Tôi là […], thấy họ giấu pháo hoa',
    ]);
    expect(await find(actor, 'bán chè')).toEqual([]);
  }
  expect(await find(duty, 'bán chè')).toEqual([tip.id]);
});

test('a moved tip is found where it is now and nowhere else', async () => {
  const { tip } = await life.send({ description: 'máy bơm nước bị tháo trộm' });
  expect(await find(duty, 'bơm nước')).toEqual([tip.id]);
  expect(await find(neighbour, 'bơm nước')).toEqual([]);
  await life.move(duty, tip, communes.caiKhe);
  expect(await find(duty, 'bơm nước')).toEqual([]);
  expect(await find(neighbour, 'bơm nước')).toEqual([tip.id]);
  expect(await find(city, 'bơm nước')).toEqual([tip.id]);
});

test('a tip past a unit is found by the city alone', async () => {
  const { tip } = await life.send({ description: 'cán bộ đòi phong bì', aboutOfficer: true });
  expect(await find(duty, 'phong bì')).toEqual([]);
  expect(await find(city, 'phong bì')).toEqual([tip.id]);
  await expect(search(duty, 'phong bì', { paths: [] })).rejects.toEqual(refused('not_allowed'));
});

test('a merged tip is gone from the open ones at once, and back when it is reopened', async () => {
  const { tip } = await life.send({ description: 'ghe chở cát ban đêm' });
  expect(await find(duty, 'ghe chở cát')).toEqual([tip.id]);
  const merged = await life.play(tip, duty, 'merge');
  expect(await find(duty, 'ghe chở cát')).toEqual([]);
  await life.play(merged, duty, 'reopen');
  expect(await find(duty, 'ghe chở cát')).toEqual([tip.id]);
});

test('a destroyed tip is found by nobody', async () => {
  const { tip } = await life.send({ description: 'lời lẽ về hội họp' });
  expect(await find(duty, 'hội họp')).toEqual([tip.id]);
  await life.triage(duty, tip, { track: 'out_of_scope', crimeKind: undefined });
  expect(await find(duty, 'hội họp')).toEqual([]);
  const ended = { ended: 'inspection_plan' as const };
  expect(await find(inspector, 'hội họp', ended)).toEqual([tip.id]);
  const { destroyDueTips } = await import('../for-jobs.ts');
  life.later(24 * 40);
  expect(await destroyDueTips({ db: database.jobs, clock: life.clock, tenant: '92' })).toBeGreaterThan(0);
  expect(await find(inspector, 'hội họp', ended)).toEqual([]);
});

test('tips that are over are for an inspector with a reason, which is one event and holds no word', async () => {
  const { tip } = await life.send({ description: 'trạm biến thế bị phá' });
  await life.play(tip, duty, 'triage', 'check', 'resolve');
  expect(await find(duty, 'biến thế')).toEqual([]);
  expect(await find(inspector, 'biến thế')).toEqual([]);
  const ended = { id: randomUUID(), ended: 'procuracy_request' as const };
  await expect(search(duty, 'biến thế', { ...ended, paths: ['92/31135/'] })).rejects.toEqual(
    refused('not_allowed'),
  );
  await expect(search(city, 'biến thế', { ...ended, paths: ['92/'] })).rejects.toEqual(
    refused('not_allowed'),
  );
  expect(await find(inspector, 'biến thế', ended)).toEqual([tip.id]);
  expect(await find(inspector, 'biến thế', ended)).toEqual([tip.id]);
  const { rows } = await sql<{ actor: string; body: string }>`
    select actor, convert_from(body, 'UTF8') as body from tindan.events where id = ${ended.id}`.execute(
    database.admin,
  );
  expect(rows).toMatchObject([{ actor: `officer:${inspector.id}` }]);
  expect(JSON.parse(rows[0]?.body ?? '')).toMatchObject({
    verb: 'search_ended',
    details: { reason: 'procuracy_request' },
    facts: [],
  });
});

test('a reference code and a short number find their tip, in the officer’s own area alone', async () => {
  const { code, tip } = await life.send({ description: 'không có gì để tìm' });
  const typed = formatCode(code);
  const number = `#${tip.id.slice(-6)}`;
  for (const text of [typed, typed.toLowerCase().replaceAll('-', ' '), number]) {
    expect(await find(duty, text)).toEqual([tip.id]);
    expect(await find(neighbour, text)).toEqual([]);
  }
  const wrong = `${typed.slice(0, -1)}${typed.endsWith('A') ? 'B' : 'A'}`;
  await expect(search(duty, wrong)).rejects.toMatchObject({ fields: { text: 'searchCodeWrong' } });
  await expect(search(duty, ' … ')).rejects.toMatchObject({ fields: { text: 'searchEmpty' } });
});

test('pages follow each other without gap or repetition', async () => {
  for (let n = 0; n < 45; n += 1) await life.send({ description: `chuồng heo thả phân số ${n}` });
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await search(duty, 'chuồng heo', { after });
    ids.push(...page.hits.map(({ tip }) => tip.id));
    after = page.next ?? undefined;
  } while (after);
  expect(ids).toHaveLength(45);
  expect(new Set(ids).size).toBe(45);
});

test('a tip that was changed at rest is counted and hides no other', async () => {
  const { tip } = await life.send({ description: 'đèn đường tắt' });
  const { tip: good } = await life.send({ description: 'đèn đường vỡ' });
  await sql`update tindan.tip_texts set sealed = set_byte(sealed, 40, (get_byte(sealed, 40) + 1) % 256)
    where tip_id = ${tip.id}`.execute(database.admin);
  const found = await search(duty, 'đèn đường');
  expect(found.hits.map((hit) => hit.tip.id)).toEqual([good.id]);
  expect(found.unreadable).toBe(1);
});

test('near-duplicates and the same place are proposed, those of other areas only to who may read them', async () => {
  const told = 'Tối thứ bảy có nhóm thanh niên mang dao rượt nhau trước quán nước mía đầu cầu Rạch Ngỗng';
  const place = 'Quán nước mía đầu cầu Rạch Ngỗng';
  const first = await life.send({ description: told, place });
  const again = await life.send({ description: `${told}, ai cũng sợ`, place });
  const beside = await life.send({ description: told, place, areaCode: communes.caiKhe });
  const other = await life.send({
    description: 'Cột điện nghiêng sắp ngã',
    place: 'quan nuoc mia dau cau rach ngong',
  });
  const own = await similar(duty, first.tip.id, [communes.caiKhe]);
  expect(own.similar).toMatchObject([{ tip: { id: again.tip.id }, isSamePlace: true }]);
  expect(own.samePlace).toMatchObject({ count: 1, tips: [{ id: other.tip.id }] });
  const whole = await similar(city, first.tip.id, [communes.caiKhe]);
  expect(whole.similar.map(({ tip }) => tip.id).sort()).toEqual([again.tip.id, beside.tip.id].sort());
  await expect(similar(neighbour, first.tip.id)).rejects.toEqual(refused('not_found'));
});

test('the indexes hold what was asked about, and say how much', async () => {
  const usage = await tipSearch.usage();
  expect(usage.areas).toBeGreaterThanOrEqual(3);
  expect(usage.tips).toBeGreaterThan(40);
  expect(usage.bytes).toBeGreaterThan(0);
});
