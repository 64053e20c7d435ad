import { expect, test } from 'vitest';
import { fullName } from '#domain/areas/area.ts';
import { areaAt } from '#domain/areas/area-register.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { findArea, listAreas } from './area.repository.ts';
import { readRegister } from './read-register.ts';
import { loadReference } from './reference/load-reference.ts';

const { publicSite, officerApi, migrator } = await testDatabase();
await loadReference(migrator);
const today = plainDate('2026-11-21');
const lastDay = plainDate('2025-06-30');

test('the residents’ process lists the 103 communes, wards first, by name', async () => {
  const communes = await listAreas(publicSite, '92', today);
  expect(communes).toHaveLength(103);
  expect(communes.slice(0, 3).map(fullName)).toEqual([
    'Phường An Bình',
    'Phường Bình Thủy',
    'Phường Cái Khế',
  ]);
});

test('a code is found as it was on the day', async () => {
  expect(await findArea(publicSite, '31120', today)).toMatchObject({ name: 'Cái Khế', parentCode: '92' });
  expect(await findArea(officerApi, '31120', lastDay)).toMatchObject({
    name: 'An Hòa',
    validTo: '2025-06-30',
  });
  expect(await findArea(publicSite, '31117', today)).toBeUndefined();
});

test('the register in the database is the one of the files', async () => {
  const register = await readRegister(officerApi);
  expect(register.versions).toHaveLength(3650);
  expect(register.successions).toHaveLength(270);
  expect(areaAt(register, '92', lastDay)).toMatchObject({ validTo: '2025-06-30' });
});
