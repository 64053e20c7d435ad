import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { chooseNumbers } from './choose-numbers.ts';
import { prepareSigning } from './signing.fixture.ts';

const database = await testDatabase();
const { at, office, key, eventsOf } = await prepareSigning(database);

test('how numbers are read is chosen while it is a draft, by those who write it, once', async () => {
  const other = { ...key, period: '2025-YEAR' };
  const command = { id: randomUUID(), ...other, version: 1, numbers: 'exact' } as const;
  const chosen = await chooseNumbers(office, command);
  expect(await chooseNumbers(office, command)).toEqual(chosen);
  expect(chosen).toMatchObject({ numbers: 'exact', version: 2, status: 'draft' });
  expect(await eventsOf(chosen.id)).toMatchObject([{ verb: 'choose', details: { numbers: 'exact' } }]);
  const again = { ...command, id: randomUUID() };
  await expect(chooseNumbers(office, again)).rejects.toMatchObject({ code: 'conflict' });
  await expect(chooseNumbers(office, { ...again, areaCode: communes.caiKhe })).rejects.toMatchObject({
    code: 'not_found',
  });
  const reader = await at('inspector', '92/');
  await expect(chooseNumbers(reader, { ...again, version: 2 })).rejects.toMatchObject({
    code: 'not_allowed',
  });
});
