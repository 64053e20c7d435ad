import { expect, test } from 'vitest';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { listTips, openTip } from '../for-officers.ts';
import { call, prepareCalls } from './calls.fixture.ts';
import { enterTip } from './enter-tip.ts';

const database = await testDatabase();
const { duty, city, inspector, context, factsOf, countTipRows } = await prepareCalls(database);

test('a tip about police goes past the unit: the city’s in everything, and gone for who wrote it down', async () => {
  const shown = async () =>
    JSON.stringify(
      await readInScope(
        database.officerApi,
        { tenant: '92', path: `92/${communes.ninhKieu}/` },
        async (trx) => [
          await listTips(trx, { tenant: '92', limit: 100 }),
          await trx.selectFrom('events').select(['id', 'verb']).execute(),
          await trx.selectFrom('facts').select(['indicator', 'quantity']).execute(),
        ],
      ),
    );
  const before = await shown();
  const received = await enterTip(
    context(duty),
    call({ description: 'Công an phường nhận tiền', aboutOfficer: true, track: 'security_information' }),
  );
  expect(received).toMatchObject({ areaCode: '92', isVisible: false });
  expect(await shown()).toBe(before);
  await expect(openTip(context(duty), { tipId: received.tipId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(openTip(context(inspector), { tipId: received.tipId })).resolves.toMatchObject({
    areaCode: '92',
  });
  expect((await factsOf(received.tipId)).every(({ area }) => area === '92')).toBe(true);
});

test('a text that names police is not taken before the question is answered', async () => {
  const told = call({ description: 'Công an xã đòi tiền' });
  await expect(enterTip(context(duty), told)).rejects.toMatchObject({
    fields: { aboutOfficer: 'tip.error.aboutOfficer.ask' },
  });
  await expect(enterTip(context(duty), { ...told, askedAboutOfficer: true })).resolves.toMatchObject({
    areaCode: communes.ninhKieu,
  });
});

test('everything must be accepted: a call about another commune is booked there and leaves the sight', async () => {
  const received = await enterTip(context(duty), call({ areaCode: communes.caiKhe }));
  expect(received).toMatchObject({ areaCode: communes.caiKhe, isVisible: false });
  await expect(openTip(context(duty), { tipId: received.tipId })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(openTip(context(city), { tipId: received.tipId })).resolves.toMatchObject({
    channel: 'hotline',
  });
});

test('a commune that is none of the city is refused and leaves nothing', async () => {
  const before = await countTipRows();
  await expect(enterTip(context(duty), call({ areaCode: '99999' }))).rejects.toMatchObject({
    fields: { areaCode: 'tip.error.areaCode.unknown' },
  });
  expect(await countTipRows()).toBe(before);
});
