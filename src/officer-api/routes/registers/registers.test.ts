import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { type EndpointName, endpoints } from '#contract/endpoints.ts';
import { registerEndpoints } from '#contract/registers/register-endpoints.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { activityLoggers, registerKeepers } from '#domain/registers/register-kind.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

// Every call of the registers × role × place of the record as the officer sees it.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const places = { own: '92/31135/', parent: '92/', sibling: '92/31120/' } as const;
type Place = keyof typeof places;

const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: Place) => officers.get(`${role} ${place}`) as TestOfficer;
const record = { id: randomUUID(), kind: 'patrol_team', areaCode: '31135' };
const team = { name: 'Tổ 1', on: '2026-11-01', fields: { team: 'security_team', members: '5' } };

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  const founded = await officer('movement_officer', 'own').call('POST', contract.foundRecord.path, {
    ...record,
    ...team,
  });
  expect([founded.status, founded.body]).toMatchObject([200, { name: 'Tổ 1', living: true, version: 1 }]);
});

const changes: Partial<Record<EndpointName, object>> = {
  changeRecord: { version: 1_000_000, ...team, tags: [] },
  takeRecordStep: { version: 1_000_000, step: 'rest', on: '2026-11-02' },
  undoRecordStep: { version: 1_000_000 },
  logActivity: { activity: 'patrol', on: '2026-10-01', fields: { participants: '4' } },
  changeActivity: { version: 1_000_000, on: '2026-11-02', fields: {} },
  voidActivity: { version: 1_000_000 },
  holdPlanned: { version: 1_000_000, heldAs: randomUUID() },
  takeBackAnnouncement: { version: 1_000_000 },
  attachToRecord: { file: 'eA==' },
  commentOnRecord: { text: ' ' },
  remindOfRecord: { text: ' ', dueOn: '2026-12-01' },
  endRecordReminder: {},
};
/** What each change that may be tried answers: it names what never was, so that it changes nothing. */
const answers: Partial<Record<EndpointName, number>> = {
  logActivity: 422,
  changeActivity: 404,
  voidActivity: 404,
  holdPlanned: 404,
  takeBackAnnouncement: 404,
  attachToRecord: 422,
  openRecordFile: 404,
  commentOnRecord: 422,
  remindOfRecord: 422,
};

const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);
const ofRecord = (Object.keys(registerEndpoints) as EndpointName[]).filter((name) =>
  endpoints[name].path.includes(':recordId'),
);

test.each(cases)('%s, record in %s area: only who may, and nothing outside', async (role, place) => {
  const { call } = officer(role, place);
  for (const name of ofRecord) {
    const { method, path } = endpoints[name];
    const url = path.replace(':recordId', record.id).replace(/:[a-z]+Id/i, randomUUID());
    const body = method === 'GET' ? undefined : { id: randomUUID(), ...changes[name] };
    const { status } = await call(method, url, body);
    const loggers = [
      'attachToRecord',
      'logActivity',
      'changeActivity',
      'voidActivity',
      'holdPlanned',
      'takeBackAnnouncement',
    ];
    const mayBe = [...loggers, 'commentOnRecord', 'remindOfRecord', 'endRecordReminder'].includes(name)
      ? activityLoggers
      : registerKeepers;
    const isText = ['commentOnRecord', 'remindOfRecord'].includes(name);
    const may = method === 'GET' ? areaReaders.includes(role) : mayBe.includes(role);
    const mayAsk = areaReaders.includes(role) && (method === 'GET' || role !== 'inspector');
    const expected = !mayAsk
      ? 403
      : isText
        ? 422
        : place === 'sibling'
          ? 404
          : !may
            ? 403
            : method === 'GET'
              ? (answers[name] ?? 200)
              : (answers[name] ?? 409);
    expect([name, status]).toEqual([name, expected]);
  }
});

test.each(cases)('%s of %s: lists, maps and calendars show only the own area', async (role, place) => {
  const { call } = officer(role, place);
  const reads = areaReaders.includes(role);
  const list = await call('GET', `${contract.listRecords.path}?kind=patrol_team`);
  const map = await call('GET', `${contract.countRecordsByArea.path}?kind=patrol_team`);
  const days = await call(
    'GET',
    `${contract.listActivities.path}?family=models&from=2026-11-01&to=2026-11-30`,
  );
  const kinds = await call('GET', contract.listRegisterKinds.path);
  if (!reads) {
    expect([list, map, days, kinds].map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    return;
  }
  const shown = place === 'sibling' ? 0 : 1;
  expect(list.body.records.length).toBe(shown);
  const counts: { all: number }[] = map.body.communes;
  expect(counts.reduce((sum, { all }) => sum + all, 0)).toBe(shown);
  expect(days.body).toEqual({ activities: [], records: [] });
  expect(kinds.body.kinds.map(({ key }: { key: string }) => key)).toContain('patrol_team');
  const founded = await call('POST', contract.foundRecord.path, {
    ...record,
    ...team,
    id: randomUUID(),
    name: ' ',
  });
  const keeps = registerKeepers.includes(role);
  expect(founded.status).toBe(role === 'inspector' ? 403 : place === 'sibling' ? 404 : keeps ? 422 : 403);
});

test.each(cases)('%s of %s: sheets go out and come in only for who may', async (role, place) => {
  const { call } = officer(role, place);
  const sheet = { kind: 'patrol_team', areaCode: record.areaCode, save: true, pasted: 'Tên\tĐịa bàn\n \tx' };
  const [template, list, sent] = [
    await call('GET', `${contract.recordTemplate.path}?kind=patrol_team`),
    await call('GET', `${contract.exportRecords.path}?kind=patrol_team`),
    await call('POST', contract.importRecords.path, sheet),
  ].map(({ status }) => status);
  const reads = areaReaders.includes(role);
  const keeps = registerKeepers.includes(role);
  expect([template, list]).toEqual(reads ? [200, 200] : [403, 403]);
  expect(sent).toBe(keeps ? (place === 'sibling' ? 404 : 200) : 403);
});

test('the walk changed nothing', async () => {
  const rows = await database.admin.selectFrom('records').select(['version', 'stage']).execute();
  expect(rows).toEqual([{ version: 1, stage: 'active' }]);
});
