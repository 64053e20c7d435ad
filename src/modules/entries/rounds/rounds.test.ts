import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../../test/support/tips.ts';
import { saveEntries } from '../save-entries.ts';
import { closeRound } from './close-round.ts';
import { openRound } from './open-round.ts';
import { readRounds } from './read-rounds.ts';
import { type StepSubmission, stepSubmission } from './step-submission.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { ninhKieu, caiKhe } = communes;
const at = async (role: Parameters<typeof addOfficer>[1], path: string) =>
  prepared.officer(await addOfficer(database, role, path));
const city = await at('city_movement_officer', '92/');
const officer = await at('movement_officer', `92/${ninhKieu}/`);
const commander = await at('commune_commander', `92/${ninhKieu}/`);
const neighbour = await at('commune_commander', `92/${caiKhe}/`);

const asked = {
  ...({ kind: 'ad_hoc', title: 'Trước 16 giờ hôm nay', period: '2026-H2', note: '' } as const),
  indicators: ['O01', 'O02'],
  areas: [ninhKieu, caiKhe],
  dueAt: new Date('2026-11-20T16:00:00Z'),
};
const roundId = randomUUID();
let version = 1;
const step = async (name: StepSubmission['step'], by = officer, remark = '', id: string = randomUUID()) => {
  const answer = await stepSubmission(by, { id, roundId, areaCode: ninhKieu, version, step: name, remark });
  version = answer.version;
  return answer;
};
const save = (by: typeof officer, value: string, seen: number) =>
  saveEntries(by, {
    ...{ id: randomUUID(), areaCode: ninhKieu, period: '2026-H2' },
    cells: [{ indicator: 'O01', value, estimated: false, paper: '', comment: '', seen }],
  });
async function inTime(area: string) {
  const { from, to } = parsePeriod('2026-H2');
  const figures = await readInScope(database.officerApi, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, { tenant: '92', from, to, by: 'area', indicators: ['R03'] }),
  );
  return figures.find((one) => one.area === area)?.parts;
}

beforeAll(async () => {
  await openRound(city, { id: roundId, ...asked });
});

test('a round shows in the communes that were asked, each its own answer alone', async () => {
  const [own] = await readRounds(officer);
  expect(own?.submissions.map(({ areaCode, status }) => [areaCode, status])).toEqual([
    [ninhKieu, 'awaiting'],
  ]);
  expect((await readRounds(city))[0]?.submissions).toHaveLength(2);
  expect(await readRounds(await at('movement_officer', '92/31299/'))).toEqual([]);
});

test('prepared, approved, returned with remarks, sent again, accepted; what is sent is locked', async () => {
  await save(officer, '12', 0);
  await step('prepare');
  const id = randomUUID();
  await step('approve', commander, '', id);
  const again = { id, roundId, areaCode: ninhKieu, version: 2, step: 'approve', remark: '' } as const;
  expect((await stepSubmission(commander, again)).version).toBe(version);
  expect(await inTime(ninhKieu)).toEqual({ numerator: '1', denominator: '1' });
  expect((await save(officer, '13', 1))[0]).toMatchObject({ outcome: 'refused', fault: 'entrySubmitted' });
  await expect(step('return', city)).rejects.toMatchObject({ fields: { remark: 'reportRemarkRequired' } });
  await step('return', city, 'Thiếu cột lượt người dự');
  expect((await save(officer, '13', 1))[0]?.outcome).toBe('saved');
  await step('prepare');
  await step('approve', commander);
  expect((await step('accept', city)).status).toBe('accepted');
  expect(await inTime(ninhKieu)).toEqual({ numerator: '1', denominator: '1' });
});

test('another commune answers not found, a wrong role not allowed, a wrong version conflict', async () => {
  await expect(step('prepare', neighbour)).rejects.toMatchObject({ code: 'not_found' });
  await expect(step('accept', commander)).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(openRound(commander, { id: randomUUID(), ...asked })).rejects.toMatchObject({
    code: 'not_allowed',
  });
  version -= 1;
  await expect(step('return', city, 'x')).rejects.toMatchObject({ code: 'conflict' });
});

test.each([
  [{ title: ' ' }, { title: 'roundTitleRequired' }],
  [{ indicators: [] }, { indicators: 'roundColumnsRequired' }],
  [{ indicators: ['T01'] }, { indicators: 'roundColumnComputed' }],
  [{ areas: ['31117'] }, { areas: 'roundAreaUnknown' }],
  [{ dueAt: new Date('2026-11-01T00:00:00Z') }, { dueAt: 'roundDuePast' }],
  [{ period: '2026-H7' }, { period: 'entryPeriodWrong' }],
])('a round with %o is refused', async (wrong, fields) => {
  await expect(openRound(city, { id: randomUUID(), ...asked, ...wrong })).rejects.toMatchObject({ fields });
});

test('closing counts who never sent as due and not in time, and ends every step', async () => {
  await closeRound(city, { id: randomUUID(), roundId, version: 1 });
  expect(await inTime(caiKhe)).toEqual({ numerator: '0', denominator: '1' });
  const late = {
    id: randomUUID(),
    roundId,
    areaCode: caiKhe,
    version: 1,
    step: 'prepare',
    remark: '',
  } as const;
  await expect(stepSubmission(neighbour, late)).rejects.toMatchObject({
    fields: { submission: 'roundClosed' },
  });
  await expect(closeRound(city, { id: randomUUID(), roundId, version: 1 })).rejects.toMatchObject({
    code: 'conflict',
  });
});
