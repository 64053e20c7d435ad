import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { assignTip, extendLimit, handOverTips, resolveTip, tagTip } from '../for-officers.ts';
import { prepareTipLife } from '../tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const { duty, second, commander, neighbour } = life;

test('an officer who leaves hands every open tip over, once', async () => {
  const tips = [await life.send(), await life.send(), await life.send()];
  for (const { tip } of tips) await life.play(tip, duty, 'check');
  const command = { id: randomUUID(), fromOfficerId: duty.id, toOfficerId: second.id };
  const { handedOver, left } = await handOverTips(life.context(commander), command);
  expect(handedOver).toBeGreaterThanOrEqual(3);
  expect(left).toBe(0);
  expect((await life.read(tips[0]?.tip.id ?? '')).handlerId).toBe(second.id);
  expect(await handOverTips(life.context(commander), command)).toEqual({ handedOver: 0, left: 0 });
});

test('nobody is given a tip who does not handle tips there', async () => {
  const { tip } = await life.send();
  for (const officer of [neighbour.id, life.inspector.id, randomUUID()]) {
    await expect(
      assignTip(life.context(duty), { ...life.of(tip), toOfficerId: officer, reason: 'roster' }),
    ).rejects.toMatchObject({ fields: { toOfficerId: 'tip.error.officer.unfit' } });
  }
});

test('a track that needs a name is refused without one, and a criminal tip without its kind', async () => {
  const { tip } = await life.send();
  await expect(life.triage(duty, tip, { track: 'denunciation', crimeKind: undefined })).rejects.toMatchObject(
    {
      fields: { track: 'tip.error.track.needsName' },
    },
  );
  await expect(life.triage(duty, tip, { crimeKind: undefined })).rejects.toMatchObject({ code: 'invalid' });
  const known = await life.triage(duty, tip, {
    track: 'denunciation',
    crimeKind: undefined,
    nameKnown: true,
  });
  await life.play(known, duty, 'check');
  await expect(
    resolveTip(life.context(duty), { ...life.of(await life.read(tip.id)), outcome: 'prosecuted' }),
  ).rejects.toMatchObject({ fields: { outcome: 'tip.error.outcome.track' } });
});

test('tags that change nothing write nothing', async () => {
  const { tip } = await life.send();
  const nothing = { ...life.of(tip), add: [], remove: [], freeTags: [] };
  await expect(async () => tagTip(life.context(duty), nothing)).rejects.toMatchObject({
    fields: { tags: 'tip.error.tag.none' },
  });
  expect((await life.read(tip.id)).version).toBe(tip.version);
});

test('what an extension is refused for is told at its own box', async () => {
  const { tip } = await life.send();
  const running = await life.play(await life.triage(duty, tip, {}), duty, 'check', 'request_transfer');
  const moved = await life.play(running, commander, 'transfer');
  const today = dayIn(life.context(duty).clock());
  const asked = { ...life.of(moved), limit: 'agency_decision', ground: 'complex' as const };
  for (const [change, fields] of [
    [{ requestedOn: addDays(today, 1) }, { requestedOn: 'tip.error.extension.future' }],
    [{ requestedOn: today, untilOn: today }, { untilOn: 'tip.error.extension.until' }],
    [{ requestedOn: today, ground: 'very_complex' as const }, { ground: 'tip.error.extension.ground' }],
  ] as const) {
    await expect(extendLimit(life.context(duty), { ...asked, ...change })).rejects.toMatchObject({ fields });
  }
});
