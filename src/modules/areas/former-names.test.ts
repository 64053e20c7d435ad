import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { listCommunesWithFormer } from './former-names.repository.ts';
import { loadReference } from './reference/load-reference.ts';

const { publicSite, migrator } = await testDatabase();
await loadReference(migrator);

test('the residents’ process knows what each commune was called before the reform, its own name aside', async () => {
  const communes = await listCommunesWithFormer(publicSite, '92', plainDate('2026-11-21'));
  expect(communes).toHaveLength(103);
  const formerly = (code: string) => communes.find((one) => one.code === code)?.formerly;
  expect(formerly('31135')).toContain('Phường Thới Bình');
  // of phường An Hòa only the code went on: the name is an older one
  expect(formerly('31120')).toContain('Phường An Hòa');
  expect(formerly('31120')).not.toContain('Phường Cái Khế');
});
