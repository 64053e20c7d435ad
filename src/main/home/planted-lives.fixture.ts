import { randomUUID } from 'node:crypto';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import * as officers from '#modules/tips/for-officers.ts';
import { addFiles, addMessage, askReview, submitTipWithFiles } from '#modules/tips/for-public.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { prepareFiles } from '../../../test/support/tip-files.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { prepareCustody } from '../../modules/custody/custody.fixture.ts';
import { findTip } from '../../modules/tips/tip.repository.ts';
import { plantedPhone, plantedWords } from './planted-words.fixture.ts';

/** Words, telephones and points that nobody has; `plant` makes a text of the next words. */
function plantedTexts() {
  const words = plantedWords(1000);
  let used = 0;
  return {
    words,
    /** Points that senders give, one each, as rare as the words. */
    points: Array.from({ length: 9 }, (_, n) => `10.0${417_283 + n * 911}`),
    phones: Array.from({ length: 12 }, (_, n) => plantedPhone(n)),
    used: () => used,
    plant: (count: number): string => {
      const text = words.slice(used, used + count).join(' ');
      used += count;
      return text;
    },
  };
}

/** A city with custodians and files, its officers, and the texts that are planted in it. */
async function prepareSetting(database: TestDatabase) {
  const prepared = await prepareTips(database);
  return {
    ...{ database, prepared, custody: await prepareCustody(database, prepared) },
    files: await prepareFiles(prepared),
    duty: await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`),
    commander: await addOfficer(database, 'commune_commander', `92/${communes.ninhKieu}/`),
    ...plantedTexts(),
  };
}
type Setting = Awaited<ReturnType<typeof prepareSetting>>;

/** The command on a tip as it is now. */
async function on({ database }: Setting, tipId: string) {
  const scope = { tenant: '92', path: '92/' };
  const tip = await readInScope(database.officerApi, scope, (trx) => findTip(trx, '92', tipId));
  if (!tip) throw new Error('no tip');
  return { id: randomUUID(), tipId, version: tip.version };
}

/** A resident's tip with a file, every box filled with planted words. */
async function send(
  { database, prepared, custody, files, plant, phones, points }: Setting,
  n: number,
  reach: 'none' | 'sealed' | 'handler',
): Promise<{ id: string; code: TipCode }> {
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
async function handle(setting: Setting, { id, code }: { id: string; code: TipCode }): Promise<void> {
  const { prepared, files, plant, duty, commander } = setting;
  const as = { ...prepared.officer(duty), store: files.store };
  const chief = prepared.officer(commander);
  const track = {
    track: 'criminal',
    crimeKind: 'crime_denunciation',
    urgency: 'normal',
    remote: false,
  } as const;
  const reason = { reason: 'by_content', reasonText: plant(3) } as const;
  await officers.triageTip(as, { ...(await on(setting, id)), ...track, ...reason });
  await officers.checkTip(as, await on(setting, id));
  await officers.noteTip(as, { ...(await on(setting, id)), text: plant(6) });
  await officers.tagTip(as, { ...(await on(setting, id)), add: ['theft'], remove: [], freeTags: [plant(2)] });
  await officers.replyToTip(as, { ...(await on(setting, id)), text: plant(6) });
  await addMessage(prepared.resident, { id: randomUUID(), code, text: plant(8) });
  const nonce = `more-${id}`;
  await files.hold(nonce, Buffer.from(plant(4)));
  await addFiles(prepared.resident, { code, nonce });
  const blanks = [{ field: 'description', from: 0, to: 12 }];
  await officers.redactTip(as, { ...(await on(setting, id)), blanks });
  await officers.splitTip(as, { ...(await on(setting, id)), text: plant(6), reason: 'two_matters' });
  await officers.requestTransfer(as, {
    ...(await on(setting, id)),
    agency: 'city_police',
    reasonText: plant(3),
  });
  await officers.approveTransfer(chief, await on(setting, id));
  await officers.acknowledgeTransfer(as, { ...(await on(setting, id)), documentNumber: plant(1) });
  await officers.resolveTip(as, { ...(await on(setting, id)), outcome: 'handled_administratively' });
  const file = Buffer.from(`%PDF-1.4\n${plant(6)}\n%%EOF`).toString('base64');
  await officers.answerTip(as, {
    ...(await on(setting, id)),
    by: 'document',
    documentNumber: plant(1),
    file,
  });
  await askReview(prepared.resident, { id: randomUUID(), code, text: plant(3) });
  await officers.declineReview(chief, { ...(await on(setting, id)), reason: 'nothing_new', text: plant(3) });
}

/** A call with a name and a number, written down by an officer. */
async function writeCallDown({ prepared, duty, plant, phones }: Setting, n: number): Promise<void> {
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

/**
 * The words go through every step of a tip's life that takes words: forms, files, messages, notes, redaction, transfer,
 * answers, opened names and calls. `planted` is everything that must not be found.
 */
export async function plantLives(database: TestDatabase) {
  const setting = await prepareSetting(database);
  const { prepared, custody, files, duty, words, phones, points, plant, used } = setting;
  const reaches = ['sealed', 'handler', 'none'] as const;
  for (let n = 0; n < 9; n++) {
    const tip = await send(setting, n, reaches[n % 3] ?? 'none');
    await handle(setting, tip);
    if (n % 3 !== 0) continue;
    const { id, pair } = await custody.ask(duty, tip.id);
    for (const custodian of custody.custodians.slice(0, 2)) await custody.approve(custodian, id);
    await custody.look(duty, { id, pair });
  }
  for (let n = 9; n < 12; n++) await writeCallDown(setting, n);
  while (used() < words.length) {
    const { code } = await send(setting, 100 + used(), 'none');
    await addMessage(prepared.resident, { id: randomUUID(), code, text: plant(60) });
  }
  return { planted: [...words, ...phones, ...points], used: used(), folder: files.folder, duty };
}
