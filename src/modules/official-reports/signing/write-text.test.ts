import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { prepareSigning } from './signing.fixture.ts';
import { writeText } from './write-text.ts';

const database = await testDatabase();
const { office, commander, key } = await prepareSigning(database);

test('a text that was written meanwhile is not written over', async () => {
  const text = { ...key, period: '2026-M06', section: 'V', heading: '', text: 'Kiến nghị', seen: 0 };
  await writeText(office, { id: randomUUID(), ...text });
  await expect(writeText(commander, { id: randomUUID(), ...text, text: 'Khác' })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(writeText(office, { id: randomUUID(), ...text, section: 'XX' })).rejects.toMatchObject({
    fields: { section: 'reportSectionUnknown' },
  });
});
