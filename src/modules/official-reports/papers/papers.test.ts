import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { TipPaper } from '#domain/papers/tip-papers.ts';
import { enterTip } from '#modules/tips/for-officers.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { paragraphsOf, readDocx, textOf } from '../docx/read-docx.fixture.ts';
import { printMinutes } from './print-minutes.ts';
import { printRegister } from './print-register.ts';
import { printTipPaper } from './print-tip-paper.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
let duty: Actor;
let neighbour: Actor;
let tipId: string;
const { lookupKey } = prepared.resident;
const context = (actor: Actor) => ({ ...prepared.officer(actor), lookupKey, isSample: true });

beforeAll(async () => {
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  neighbour = await addOfficer(database, 'duty_officer', `92/${communes.caiKhe}/`);
  const entered = await enterTip(context(duty), {
    id: randomUUID(),
    channel: 'hotline',
    description: 'mất xe wave 65F1-123.45',
    place: 'hẻm 12 đường 30/4',
    when: 'tối qua 22h',
    areaCode: communes.ninhKieu,
    aboutOfficer: false,
    askedAboutOfficer: false,
    dangerNow: false,
    reach: 'handler',
    contactName: 'Nguyễn Thị Kín',
    contactPhone: '0912345678',
    hint: 'chị bán tạp hóa',
    track: 'criminal',
    crimeKind: 'crime_denunciation',
    urgency: 'normal',
    tags: [],
  });
  tipId = entered.tipId;
});

const versionOf = async () =>
  (
    await database.admin
      .selectFrom('tips')
      .select('version')
      .where('id', '=', tipId)
      .executeTakeFirstOrThrow()
  ).version;
const eventsOf = async (recordId: string) =>
  (
    await database.admin
      .selectFrom('events')
      .select(['verb', 'body'])
      .where('record_id', '=', recordId)
      .orderBy('seq')
      .execute()
  ).map(({ verb, body }) => ({ verb, text: body.toString('utf8') }));
const print = async (form: TipPaper, actor = duty, id = randomUUID()) =>
  printTipPaper(context(actor), {
    id,
    tipId,
    version: await versionOf(),
    form,
    ...(form === 'items_receipt' && { items: ['Một điện thoại'] }),
  });
const minutes = (id: string = randomUUID(), coordinates = '10.0339, 105.7840') =>
  printMinutes(context(duty), {
    id,
    channel: 'walk_in',
    description: 'mất xe wave 65F1-123.45',
    place: 'hẻm 12',
    coordinates,
    when: 'tối qua',
    informant: { name: 'Trần Văn Thử', phone: '0909000111' },
    receiver: 'Trực ban thử',
  });

async function wordsOf(bytes: Buffer) {
  const { body } = await readDocx(bytes);
  return { body, lines: paragraphsOf(body).map(textOf) };
}

test('the minutes carry the form’s words; ethnicity and religion are dotted lines for the pen', async () => {
  const { lines, body } = await wordsOf((await minutes()).bytes);
  for (const words of [
    'Mẫu số 01, Thông tư 119/2021/TT-BCA',
    'BIÊN BẢN',
    'NGƯỜI CUNG CẤP',
    'NGƯỜI TIẾP NHẬN',
    'CÔNG AN PHƯỜNG NINH KIỀU',
  ]) {
    expect(lines).toContain(words);
  }
  expect(lines).toContain('Họ và tên: Trần Văn Thử');
  const byHand = paragraphsOf(body).filter((line) => /Dân tộc|Tôn giáo/.test(line));
  expect(byHand.map(textOf)).toEqual(['Dân tộc:  Tôn giáo: ']);
  // two stretches of dots: to the other field, and to the right margin
  expect(byHand[0]?.match(/<w:tab w:val="\w+" w:pos="\d+" w:leader="dot"\/>/g)).toHaveLength(2);
  expect(byHand[0]?.match(/<w:tab\/>/g)).toHaveLength(2);
  expect(lines).toContain('Địa điểm xảy ra: hẻm 12, tọa độ 10.03390, 105.78400');
  expect(lines).toContain('Số: ……/……');
  // margins of the decree, in twips: top, bottom 20–25 mm, left 30–35, right 15–20
  const margin = (side: string) =>
    Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(body)?.[1]) / 56.7;
  expect(margin('left')).toBeGreaterThanOrEqual(30);
  expect(margin('left')).toBeLessThanOrEqual(35);
  expect(margin('right')).toBeGreaterThanOrEqual(15);
  expect(margin('right')).toBeLessThanOrEqual(20.01);
});

test('coordinates that hold no point are said before anything is printed', async () => {
  const id = randomUUID();
  await expect(minutes(id, 'https://maps.app.goo.gl/AbCdEf')).rejects.toMatchObject({
    fields: { coordinates: 'tip.error.coordinates.unreadable' },
  });
  expect(await eventsOf(id)).toEqual([]);
});

test('of the minutes nothing is kept but that they were printed, once per command', async () => {
  const id = randomUUID();
  await minutes(id);
  await minutes(id);
  const events = await eventsOf(id);
  expect(events.map(({ verb }) => verb)).toEqual(['print']);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from tindan.events where position('Trần Văn Thử' in convert_from(body, 'UTF8')) > 0) as found`.execute(
    database.admin,
  );
  expect(rows[0]?.found).toBe(false);
});

test('the receipt for things names them and their tip, never who brought them', async () => {
  const { lines } = await wordsOf((await print('items_receipt')).bytes);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Mẫu số 214, Thông tư 119/2021/TT-BCA',
      'GIẤY BIÊN NHẬN',
      'Một điện thoại',
      'NGƯỜI GIAO',
    ]),
  );
  expect(lines.join(' ')).toContain(tipId.slice(-6).toUpperCase());
  expect(lines.join(' ')).not.toMatch(/Kín|0912345678|tạp hóa/);
  expect((await eventsOf(tipId)).at(-1)).toMatchObject({ verb: 'print' });
});

test('papers wait for their moment', async () => {
  for (const form of ['transfer_slip', 'result_notice'] as const) {
    await expect(print(form)).rejects.toMatchObject({ code: 'conflict' });
  }
});

test('out of another commune’s sight a paper is not found, and leaves no event', async () => {
  const before = (await eventsOf(tipId)).length;
  await expect(print('items_receipt', neighbour)).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    printRegister(context(neighbour), {
      id: randomUUID(),
      areaCode: communes.ninhKieu,
      from: plainDate('2026-11-01'),
      to: plainDate('2026-11-30'),
    }),
  ).rejects.toMatchObject({ code: 'not_found' });
  expect((await eventsOf(tipId)).length).toBe(before);
});

test('slip, notice and register say what the record says', async () => {
  await database.admin
    .updateTable('tips')
    .set({
      status: 'resolved',
      outcome: 'handled_administratively',
      resolved_at: new Date(),
      transfer_requested_at: new Date(),
      transfer_to: 'city_police',
    })
    .where('id', '=', tipId)
    .execute();
  const slip = await wordsOf((await print('transfer_slip')).bytes);
  expect(slip.lines).toEqual(
    expect.arrayContaining([
      'PHIẾU CHUYỂN',
      'Kính gửi: Cơ quan Cảnh sát điều tra, Công an thành phố.',
      'mất xe wave 65F1-123.45',
    ]),
  );
  const notice = await wordsOf((await print('result_notice')).bytes);
  expect(notice.lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(
    'V/v thông báo kết quả giải quyết nguồn tin',
  );
  expect(notice.lines).toContain('Kết quả giải quyết: xử lý hành chính.');
  const id = randomUUID();
  const register = await printRegister(context(duty), {
    id,
    areaCode: communes.ninhKieu,
    from: plainDate('2026-11-01'),
    to: plainDate('2026-11-30'),
  });
  const { lines, body } = await wordsOf(register.bytes);
  expect(lines).toContain('mất xe wave 65F1-123.45');
  expect(lines.join(' ')).toContain('danh tính niêm phong');
  expect(lines.join(' ')).not.toMatch(/Kín|0912345678|tạp hóa/);
  expect(body).toContain('w:orient="landscape"');
  expect((await eventsOf(id)).map(({ verb }) => verb)).toEqual(['print']);
  await expect(
    printRegister(context(duty), {
      id: randomUUID(),
      areaCode: communes.ninhKieu,
      from: plainDate('2026-10-01'),
      to: plainDate('2026-11-30'),
    }),
  ).rejects.toMatchObject({ fields: { to: 'paper.error.period' } });
});

test.skipIf(!existsSync('/usr/bin/soffice'))(
  'LibreOffice opens the minutes and the register',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tindan-papers-'));
    const register = await printRegister(context(duty), {
      id: randomUUID(),
      areaCode: communes.ninhKieu,
      from: plainDate('2026-11-01'),
      to: plainDate('2026-11-30'),
    });
    writeFileSync(join(folder, 'a.docx'), (await minutes()).bytes);
    writeFileSync(join(folder, 'b.docx'), register.bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'a.docx'),
        join(folder, 'b.docx'),
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    expect(existsSync(join(folder, 'a.pdf')) && existsSync(join(folder, 'b.pdf'))).toBe(true);
    if (process.env.TINDAN_KEEP_PAPERS) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  },
  120_000,
);
