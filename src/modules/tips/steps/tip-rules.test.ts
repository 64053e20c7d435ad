import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { assignTip, handOverTips, resolveTip } from '../for-officers.ts';
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
