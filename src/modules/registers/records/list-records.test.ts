import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { caiKhe, founding, prepareRegisters } from '../registers.fixture.ts';
import { foundRecord } from './found-record.ts';
import { listRecords } from './list-records.ts';

const { neighbour, city } = await prepareRegisters(await testDatabase());

test('a list is filtered, sorted by silence and paged without gaps', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `Tổ Hòa Bình ${String(at).padStart(2, '0')}`);
  for (const name of names) await foundRecord(city, founding('patrol_team', { areaCode: caiKhe, name }));
  const filter = { kind: 'patrol_team', state: 'silent', sort: 'name', text: 'hoa binh' } as const;
  const first = await listRecords(neighbour, filter);
  const second = await listRecords(neighbour, { ...filter, after: first.next ?? '' });
  expect([...first.records, ...second.records].map(({ name }) => name)).toEqual(names);
  expect(first).toMatchObject({ count: 60, silent: 60 });
  expect(second.next).toBeNull();
});
