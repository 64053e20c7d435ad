import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { listForums } from './activities/list-forums.ts';
import { foundRecord } from './records/found-record.ts';
import { founding, prepareRegisters, testClock } from './registers.fixture.ts';

const db = await testDatabase();
const { officer } = await prepareRegisters(db);
const point = 'ngã ba Bông Lúa';

test('where a camera stands is never public: the residents’ process reads no register and is told of none', async () => {
  const camera = founding('camera');
  await foundRecord(officer, { ...camera, fields: { ...camera.fields, point } });
  // the point is there to be read, for those who keep it
  const { rows: kept } =
    await sql`select 1 from tindan.records where tenant_id = '92' and fields->>'point' = ${point}`.execute(
      db.admin,
    );
  expect(kept).toHaveLength(1);
  for (const table of ['records', 'record_steps', 'activities', 'record_comments', 'record_files']) {
    const read = sql`select 1 from ${sql.table(`tindan.${table}`)} where tenant_id = '92'`;
    await expect(read.execute(db.publicSite)).rejects.toThrow('permission denied');
  }
  // the one function of registers that it may call tells of announced forums alone
  const forums = await listForums({ db: db.publicSite, clock: testClock, tenant: '92' }, { limit: 100 });
  expect(forums).toEqual([]);
});
