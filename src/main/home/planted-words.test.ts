import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#domain/officers/actor.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import * as officers from '#modules/tips/for-officers.ts';
import { addFiles, addMessage, askReview, submitTipWithFiles } from '#modules/tips/for-public.ts';
import { readEntries } from '#platform/backup/read-entries.ts';
import { writeBackup } from '#platform/backup/write-backup.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { createMissingSecrets } from '#platform/home/secrets.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { prepareFiles } from '../../../test/support/tip-files.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { prepareCustody } from '../../modules/custody/custody.fixture.ts';
import { findTip } from '../../modules/tips/tip.repository.ts';
import { adminUrlOf } from './backup.fixture.ts';
import { foundIn, plantedPhone, plantedWords, readable } from './planted-words.fixture.ts';

// A thief takes the database, a backup without keys, or the folder of files: no word that anyone wrote about a tip is
// in them, in any shape. The words go through every step of a tip's life that takes words.
const database = await testDatabase();
const prepared = await prepareTips(database);
const custody = await prepareCustody(database, prepared);
const files = await prepareFiles(prepared);
const folder = mkdtempSync(join(tmpdir(), 'tindan-planted-'));
const layout = homeLayout(join(folder, 'home'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = plantedWords(1000);
/** Points that senders give, one each, as rare as the words. */
const points = Array.from({ length: 9 }, (_, n) => `10.0${417_283 + n * 911}`);
const phones = Array.from({ length: 12 }, (_, n) => plantedPhone(n));
let used = 0;
/** A text of the next planted words. */
const plant = (count: number): string => {
  const text = words.slice(used, used + count).join(' ');
  used += count;
  return text;
};
let duty: Actor;
let commander: Actor;

const read = async (id: string) => {
  const scope = { tenant: '92', path: '92/' };
  const tip = await readInScope(database.officerApi, scope, (trx) => findTip(trx, '92', id));
  if (!tip) throw new Error('no tip');
  return tip;
};
/** The command on a tip as it is now. */
const on = async (tipId: string) => ({ id: randomUUID(), tipId, version: (await read(tipId)).version });

/** A resident's tip with a file, every box filled with planted words. */
async function send(n: number, reach: 'none' | 'sealed' | 'handler'): Promise<{ id: string; code: TipCode }> {
  const nonce = `planted-${n}-`.padEnd(22, 'n');
  await files.hold(nonce, Buffer.from(plant(5)));
  const contact = reach === 'none' ? {} : { contactName: plant(1), contactPhone: phones[n] ?? '' };
  const form = {
    ...exampleForm,
    ...contact,
    reach,
    nonce,
    description: plant(24),
    place: plant(2),
    when: plant(2),
    coordinates: `${points[n % points.length]}, 105.7840`,
    matter: 'crime' as const,
    protection: ['threatened' as const],
  };
  const tip = await submitTipWithFiles({ ...custody.resident, lookupKey: prepared.resident.lookupKey }, form);
  const { record_id } = await database.admin
    .selectFrom('events')
    .select('record_id')
    .where('chain', '=', tip.chain)
    .where('seq', '=', tip.seq)
    .executeTakeFirstOrThrow();
  return { id: record_id, code: tip.code };
}

/** What both sides write while a tip is handled. */
async function handle({ id, code }: { id: string; code: TipCode }): Promise<void> {
  const as = { ...prepared.officer(duty), store: files.store };
  const chief = prepared.officer(commander);
  const track = {
    track: 'criminal',
    crimeKind: 'crime_denunciation',
    urgency: 'normal',
    remote: false,
  } as const;
  const reason = { reason: 'by_content', reasonText: plant(3) } as const;
  await officers.triageTip(as, { ...(await on(id)), ...track, ...reason });
  await officers.checkTip(as, await on(id));
  await officers.noteTip(as, { ...(await on(id)), text: plant(6) });
  await officers.tagTip(as, { ...(await on(id)), add: ['theft'], remove: [], freeTags: [plant(2)] });
  await officers.replyToTip(as, { ...(await on(id)), text: plant(6) });
  await addMessage(prepared.resident, { id: randomUUID(), code, text: plant(8) });
  const nonce = `more-${id}`;
  await files.hold(nonce, Buffer.from(plant(4)));
  await addFiles(prepared.resident, { code, nonce });
  const blanks = [{ field: 'description', from: 0, to: 12 }];
  await officers.redactTip(as, { ...(await on(id)), blanks });
  await officers.splitTip(as, { ...(await on(id)), text: plant(6), reason: 'two_matters' });
  await officers.requestTransfer(as, { ...(await on(id)), agency: 'city_police', reasonText: plant(3) });
  await officers.approveTransfer(chief, await on(id));
  await officers.acknowledgeTransfer(as, { ...(await on(id)), documentNumber: plant(1) });
  await officers.resolveTip(as, { ...(await on(id)), outcome: 'handled_administratively' });
  const file = Buffer.from(`%PDF-1.4\n${plant(6)}\n%%EOF`).toString('base64');
  await officers.answerTip(as, { ...(await on(id)), by: 'document', documentNumber: plant(1), file });
  await askReview(prepared.resident, { id: randomUUID(), code, text: plant(3) });
  await officers.declineReview(chief, { ...(await on(id)), reason: 'nothing_new', text: plant(3) });
}

beforeAll(async () => {
  for (const path of [layout.files, layout.secrets]) mkdirSync(path, { recursive: true });
  createMissingSecrets(layout.secrets);
  duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  commander = await addOfficer(database, 'commune_commander', `92/${communes.ninhKieu}/`);
  const reaches = ['sealed', 'handler', 'none'] as const;
  for (let n = 0; n < 9; n++) {
    const tip = await send(n, reaches[n % 3] ?? 'none');
    await handle(tip);
    if (n % 3 !== 0) continue;
    const { id, pair } = await custody.ask(duty, tip.id);
    for (const custodian of custody.custodians.slice(0, 2)) await custody.approve(custodian, id);
    await custody.look(duty, { id, pair });
  }
  for (let n = 9; n < 12; n++) {
    await officers.enterTip(
      { ...prepared.officer(duty), lookupKey: prepared.resident.lookupKey },
      {
        ...{
          ...exampleForm,
          id: randomUUID(),
          channel: 'hotline',
          hint: plant(2),
          urgency: 'normal',
          tags: [],
        },
        ...{ description: plant(20), place: plant(2), when: plant(1), askedAboutOfficer: true },
        ...{ reach: 'handler', contactName: plant(1), contactPhone: phones[n] ?? '' },
      },
    );
  }
  while (used < words.length) {
    const { code } = await send(100 + used, 'none');
    await addMessage(prepared.resident, { id: randomUUID(), code, text: plant(60) });
  }
}, 120_000);

const all = () => [...words, ...phones, ...points];

test('a dump of every table of the product shows none of 1,000 planted words, names and numbers', async () => {
  expect(used).toBeGreaterThanOrEqual(1000);
  const { rows } = await sql<{ name: string; text: string }>`
    select tablename as name, query_to_xml('select * from tindan.' || tablename, true, false, '')::text as text
    from pg_tables where schemaname in ('tindan', 'control')`.execute(database.admin);
  // xml carries bytes in base 64, which is one of the shapes; once more as the hex of the database's text
  const { rows: plain } = await sql<{ text: string }>`
    select string_agg(t::text, E'\n') as text from (
      select to_jsonb(x)::text as t from tindan.tip_texts x union all select to_jsonb(x)::text from tindan.tip_messages x
      union all select to_jsonb(x)::text from tindan.tip_notes x union all select to_jsonb(x)::text from tindan.events x
      union all select to_jsonb(x)::text from tindan.tip_identities x
      union all select to_jsonb(x)::text from tindan.tip_identity_shares x
      union all select to_jsonb(x)::text from tindan.identity_opening_answers x) s`.execute(database.admin);
  expect(rows.find(({ name }) => name === 'tip_texts')?.text.length).toBeGreaterThan(10_000);
  const dump = Buffer.from([...rows, ...plain].map(({ text }) => text).join('\n'));
  expect(foundIn(readable(dump), all())).toEqual([]);
});

test('a backup without keys shows none of them, and neither does the folder of files', async () => {
  const file = join(folder, 'backup');
  await writeBackup({
    ...{ adminUrl: adminUrlOf(database.name), layout: { ...layout, files: files.folder }, file },
    ...{ program: '0', now: new Date('2026-11-21T00:00:00Z'), withSecrets: false },
  });
  const parts: Buffer[] = [readFileSync(file)];
  await readEntries(file, async (name, entry) => {
    parts.push(Buffer.from(name), await buffer(entry));
  });
  for (const name of readdirSync(files.folder)) parts.push(readFileSync(join(files.folder, name)));
  const bytes = readable(Buffer.concat(parts));
  expect(bytes.includes('tip_identities')).toBe(true);
  expect(foundIn(bytes, all())).toEqual([]);
});

test('the search finds what does rest readable', async () => {
  const [word = ''] = words;
  for (const shape of [
    Buffer.from(`xx${word}yy`),
    Buffer.from(`x${word.normalize('NFD')}`),
    Buffer.from(`xyz ${word}`, 'utf16le'),
    Buffer.from(Buffer.from(`12${word}34`).toString('base64')),
    Buffer.from(`\\\\x${Buffer.from(word).toString('hex')}`),
  ]) {
    expect(foundIn(readable(shape), [word, 'khác'])).toEqual([word]);
  }
  await database.admin.updateTable('officers').set({ title: word }).where('id', '=', duty.id).execute();
  const { rows } = await sql<{ text: string }>`
    select query_to_xml('select * from tindan.officers', true, false, '')::text as text`.execute(
    database.admin,
  );
  expect(foundIn(readable(Buffer.from(rows[0]?.text ?? '')), all())).toEqual([word]);
});
