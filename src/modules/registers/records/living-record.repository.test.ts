import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { areaPath } from '#domain/areas/area-path.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { caiKhe, day, founding, ninhKieu, paper, prepareRegisters, stepping } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { changeRecord } from './change-record.ts';
import { foundRecord } from './found-record.ts';
import { listLivingModels } from './living-record.repository.ts';
import { openRecord } from './open-record.ts';

const db = await testDatabase();
const { officer, neighbour, city } = await prepareRegisters(db);

beforeAll(async () => {
  const model = await foundRecord(officer, founding('model', { name: 'Bến đò bình yên' }));
  await takeStep(officer, { ...stepping(model.id, model.version, 'launch'), paper });
  const under = { parentId: model.id };
  await foundRecord(neighbour, founding('model_site', { ...under, areaCode: caiKhe, on: day('2026-04-01') }));
  const group = await foundRecord(officer, founding('model_group', { ...under, on: day('2026-05-01') }));
  await changeRecord(officer, {
    ...{ id: uuidv7(), recordId: group.id, version: group.version, name: group.name, tags: [] },
    ...{ on: day('2026-07-01'), fields: { members: '20' } },
  });
  const version = async (): Promise<number> =>
    (await openRecord(officer, { recordId: model.id })).record.version;
  const grade = stepping(model.id, await version(), 'grade', '2026-07-15');
  await takeStep(officer, { ...grade, grade: 'good' });
  const exemplar = stepping(model.id, await version(), 'recognise', '2026-08-01');
  await takeStep(officer, { ...exemplar, paper, grade: 'unit' });
  const end = stepping(model.id, await version(), 'end', '2026-11-01');
  await takeStep(city, { ...end, reason: 'Không còn phù hợp' });
});

async function livingOn(on: string, within: string | null = null) {
  const path = areaPath('92', ...(within ? [within] : []));
  const models = await readInScope(db.officerApi, { tenant: '92', path }, (trx) =>
    listLivingModels(trx, { tenant: '92', within, on: day(on), limit: 10 }),
  );
  return models.map(({ stage, grade, sites, groups, members }) => [
    grade ? `${stage} ${grade}` : stage,
    ...[sites, groups, members],
  ]);
}

test.each([
  ['2026-02-28', []],
  ['2026-03-01', [['active', 0, 0, 0]]],
  ['2026-04-01', [['active', 1, 0, 0]]],
  ['2026-06-14', [['active', 1, 1, 12]]],
  ['2026-07-01', [['active', 1, 1, 20]]],
  ['2026-08-01', [['exemplar good', 1, 1, 20]]],
  ['2026-11-01', []],
])('on %s the city lists what lived then, whatever was done later', async (on, expected) => {
  expect(await livingOn(on)).toEqual(expected);
});

test('a commune lists a neighbour’s model from the day that it lived there, with what of it lay there', async () => {
  expect(await livingOn('2026-03-31', caiKhe)).toEqual([]);
  expect(await livingOn('2026-06-14', caiKhe)).toEqual([['active', 1, 0, 0]]);
  expect(await livingOn('2026-06-14', ninhKieu)).toEqual([['active', 0, 1, 12]]);
});
