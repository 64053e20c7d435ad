import { randomUUID } from 'node:crypto';
import { plainDate } from '#domain/calendar/plain-date.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { TipPaper } from '#domain/papers/tip-papers.ts';
import { enterTip, moveTip } from '#modules/tips/for-officers.ts';
import type { TestDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { paragraphsOf, readDocx, textOf } from '../docx/read-docx.fixture.ts';
import type { Paper } from './paper-context.ts';
import { printMinutes } from './print-minutes.ts';
import { printRegister } from './print-register.ts';
import { printTipPaper } from './print-tip-paper.ts';

/** What no paper that leaves the unit may hold of the call in `papersOfACall`. */
export const secretOfTheCall = /Kín|0912345678|tạp hóa/;

/** A call that was written down with its sender's name, and who prints papers of it. */
export async function papersOfACall(database: TestDatabase) {
  const prepared = await prepareTips(database);
  const { lookupKey } = prepared.resident;
  const duty = await addOfficer(database, 'duty_officer', `92/${communes.ninhKieu}/`);
  const neighbour = await addOfficer(database, 'duty_officer', `92/${communes.caiKhe}/`);
  const context = (actor: Actor) => ({ ...prepared.officer(actor), lookupKey, isSample: true });
  const { tipId } = await enterTip(context(duty), {
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
  const versionOf = async () =>
    (
      await database.admin
        .selectFrom('tips')
        .select('version')
        .where('id', '=', tipId)
        .executeTakeFirstOrThrow()
    ).version;
  return {
    ...{ duty, neighbour, tipId },
    moveOn: async () =>
      moveTip(context(duty), {
        ...{ id: randomUUID(), tipId, version: await versionOf() },
        ...{ toArea: communes.caiKhe, reason: 'other_area' },
      }),
    /** Verbs and bodies of the events of a record, in their order. */
    eventsOf: async (recordId: string) =>
      (
        await database.admin
          .selectFrom('events')
          .select(['verb', 'body'])
          .where('record_id', '=', recordId)
          .orderBy('seq')
          .execute()
      ).map(({ verb, body }) => ({ verb, text: body.toString('utf8') })),
    print: async (form: TipPaper, actor = duty) =>
      printTipPaper(context(actor), {
        id: randomUUID(),
        tipId,
        version: await versionOf(),
        form,
        ...(form === 'items_receipt' && { items: ['Một điện thoại'] }),
      }),
    minutes: (id: string = randomUUID(), coordinates = '10.0339, 105.7840') =>
      printMinutes(context(duty), {
        id,
        channel: 'walk_in',
        description: 'mất xe wave 65F1-123.45',
        place: 'hẻm 12',
        coordinates,
        when: 'tối qua',
        informant: { name: 'Trần Văn Thử', phone: '0909000111' },
        receiver: 'Trực ban thử',
      }),
    register: (over: { actor?: Actor; id?: string; from?: string; areaCode?: string } = {}) =>
      printRegister(context(over.actor ?? duty), {
        id: over.id ?? randomUUID(),
        areaCode: over.areaCode ?? communes.ninhKieu,
        from: plainDate(over.from ?? '2026-11-01'),
        to: plainDate('2026-11-30'),
      }),
  };
}

/** The body of a paper's file, and its paragraphs as they are read. */
export async function wordsOf({ bytes }: Paper) {
  const { body } = await readDocx(bytes);
  return { body, lines: paragraphsOf(body).map(textOf) };
}
