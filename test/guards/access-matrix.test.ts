import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { entryEndpoints } from '#contract/figures/entries-endpoints.ts';
import { targetEndpoints } from '#contract/figures/targets-endpoints.ts';
import { questionEndpoints } from '#contract/questions/question-endpoints.ts';
import { readingEndpoints } from '#contract/readings/readings-endpoints.ts';
import { registerEndpoints } from '#contract/registers/register-endpoints.ts';
import { reportEndpoints } from '#contract/reports/reports-endpoints.ts';
import { type Role, roles, tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../support/tips.ts';

// Every route × role × place of the record as the officer sees it, against the real app and database. What must
// come out follows from what the routes declare, so a new route is in the matrix the day it is registered.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };

/** The officer's area when the record lies in Ninh Kiều, and in the last case when it lies with the city itself. */
const places = {
  own: { officer: `92/${communes.ninhKieu}/`, record: communes.ninhKieu, sees: true },
  parent: { officer: '92/', record: communes.ninhKieu, sees: true },
  sibling: { officer: `92/${communes.caiKhe}/`, record: communes.ninhKieu, sees: false },
  child: { officer: `92/${communes.ninhKieu}/`, record: null, sees: false },
} as const;
type Place = keyof typeof places;

const officers = new Map<string, TestOfficer>();
const tips = new Map<string | null, string>();

async function receiveTip(areaCode: string | null): Promise<string> {
  const before = new Set(
    (await database.admin.selectFrom('tips').select('id').execute()).map(({ id }) => id),
  );
  // one about an officer goes past the unit: it is the city's
  await submitTip(prepared.resident, {
    ...exampleForm,
    areaCode: areaCode ?? communes.ninhKieu,
    aboutOfficer: areaCode === null,
  });
  const all = await database.admin.selectFrom('tips').select(['id', 'area_code']).execute();
  const made = all.find(({ id }) => !before.has(id));
  expect(made?.area_code).toBe(areaCode ?? '92');
  return made?.id ?? '';
}

beforeAll(async () => {
  for (const area of [communes.ninhKieu, null]) tips.set(area, await receiveTip(area));
  for (const role of roles) {
    for (const areaPath of new Set(Object.values(places).map(({ officer }) => officer))) {
      const name = `${role}.${areaPath.replaceAll('/', '')}`.replaceAll('_', '-');
      officers.set(`${role} ${areaPath}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
});

const officer = (role: Role, place: Place): TestOfficer =>
  officers.get(`${role} ${places[place].officer}`) as TestOfficer;
const tip = (place: Place): string => tips.get(places[place].record) ?? '';

/** A body that passes the contract and can change nothing: it names a version that never was. */
const bodies: Partial<Record<string, object>> = {
  markTipValuable: { ground: 'prevented_harm' },
  resolveTip: { outcome: 'unfounded' },
  replyToTip: { text: 'Đã nhận' },
  triageTip: { track: 'feedback', urgency: 'normal', remote: false, reason: 'by_content' },
  assignTip: { toOfficerId: randomUUID(), reason: 'roster' },
  noteTip: { text: 'Gọi lại' },
  redactTip: { blanks: [] },
  tagTip: { add: ['theft'], remove: [], freeTags: [] },
  unmarkTipValuable: { reason: 'by_mistake' },
  moveTip: { toArea: '92', reason: 'other_area' },
  requestTransfer: { agency: 'city_police' },
  declineTransfer: { reason: 'more_checking' },
  acknowledgeTransfer: { documentNumber: '1' },
  recordNotice: { step: 'procuracy' },
  extendLimit: { limit: 'agency_decision', ground: 'complex', requestedOn: '2026-11-20' },
  suspendTip: { ground: 'papers_pending', documentNumber: '1' },
  resumeTip: { documentNumber: '1' },
  answerTip: { by: 'message', text: 'Đã xong' },
  closeTip: { reason: 'answered' },
  reopenTip: { reason: 'new_information' },
  declineReview: { reason: 'nothing_new', text: 'Không có gì mới' },
  holdTip: { reason: 'inspection' },
  releaseTip: { reason: 'need_ended' },
  mergeTip: { intoTipId: randomUUID(), reason: 'sent_twice' },
  splitTip: { text: 'Việc khác', reason: 'two_matters' },
  printTipPaper: { form: 'items_receipt' },
  requestOpening: {
    ...{ purpose: 'verify', minutes: 15, reasonText: 'Hỏi lại' },
    publicKey: Buffer.alloc(32, 1).toString('base64'),
  },
};
const bodyOf = (name: string) => ({ id: randomUUID(), version: 1_000_000, ...bodies[name] });

const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);
const ofRecords = officerRoutes.filter(({ name }) => contract[name].path.includes(':tipId'));
const guarded = officerRoutes.filter(({ access }) => access.who === 'roles');

describe.each(ofRecords.map((route) => [route.name, route] as const))('%s', (name, { access }) => {
  test.each(cases)('%s, record in %s area', async (role, place) => {
    const { method, path } = contract[name];
    const call = (id: string) =>
      officer(role, place).call(
        method,
        path.replace(':tipId', id).replace(/:(file|document)Id/, randomUUID()),
        method === 'POST' ? bodyOf(name) : undefined,
      );
    const answer = await call(tip(place));
    if (access.who !== 'roles' || !access.roles.includes(role)) {
      expect([answer.status, answer.body]).toEqual([403, { code: 'not_allowed' }]);
    } else if (!places[place].sees) {
      expect([answer.status, answer.body]).toEqual([404, { code: 'not_found' }]);
      const nowhere = await call(randomUUID());
      expect([nowhere.status, nowhere.body]).toEqual([answer.status, answer.body]);
    } else {
      // a change names a version that never was, nobody is this tip's handler yet, and it has no files
      const expected = ['viewContact', 'openTipFile', 'openTipDocument'].includes(name)
        ? 404
        : method === 'GET'
          ? 200
          : 409;
      expect([answer.status, answer.body?.code]).toEqual([
        expected,
        expected === 200 ? undefined : expect.any(String),
      ]);
    }
  });
});

describe.each([
  ['listTips', (body: { tips: { id: string }[] }) => body.tips],
  [
    'today',
    (body: Record<'fresh' | 'working' | 'waiting', { id: string }[]>) => [
      ...body.fresh,
      ...body.working,
      ...body.waiting,
    ],
  ],
] as const)('%s', (name, listed) => {
  test.each(cases)('%s, record in %s area', async (role, place) => {
    const answer = await officer(role, place).call('GET', contract[name].path);
    const route = officerRoutes.find((one) => one.name === name);
    if (route?.access.who === 'roles' && !route.access.roles.includes(role)) {
      expect(answer.status).toBe(403);
      return;
    }
    const ids = listed(answer.body).map(({ id }) => id);
    expect(ids.includes(tip(place))).toBe(places[place].sees && tipReaders.includes(role));
  });
});

test.each(cases)('handOverTips: %s in %s area hands over only what lies there', async (role, place) => {
  const body = { id: randomUUID(), fromOfficerId: randomUUID(), toOfficerId: randomUUID() };
  const answer = await officer(role, place).call('POST', contract.handOverTips.path, body);
  const may = tipHandlers.includes(role);
  expect(answer.status).toBe(may ? 200 : 403);
  if (may) expect(answer.body).toEqual({ handedOver: 0, left: 0 });
});

test.each(cases)('shift: %s in %s area sees only what is open there', async (role, place) => {
  const answer = await officer(role, place).call('GET', contract.shift.path);
  if (!tipReaders.includes(role)) {
    expect(answer.status).toBe(403);
    return;
  }
  const open = (answer.body as { open: { id: string }[] }).open.map(({ id }) => id);
  const done = (answer.body as { done: { tipId: string }[] }).done.map(({ tipId }) => tipId);
  expect([open.includes(tip(place)), done.includes(tip(place))]).toEqual([
    places[place].sees,
    places[place].sees,
  ]);
});

test.each(cases)('exportTips: %s in %s area takes a list of its own area alone', async (role, place) => {
  const take = (area: string) => officer(role, place).call('GET', `${contract.exportTips.path}?area=${area}`);
  if (!tipReaders.includes(role)) {
    expect((await take(communes.ninhKieu)).status).toBe(403);
    return;
  }
  const isCity = places[place].officer === '92/';
  const sees = isCity || places[place].officer.includes(communes.ninhKieu);
  expect((await take(communes.ninhKieu)).status).toBe(sees ? 200 : 404);
  expect((await take(communes.caiKhe)).status).toBe(isCity || !sees ? 200 : 404);
});

test.each(cases)('searchTips: %s in %s area finds what lies there, no more', async (role, place) => {
  const { method, path } = contract.searchTips;
  const search = () => officer(role, place).call(method, path, { id: randomUUID(), text: 'hẻm khét' });
  if (!tipReaders.includes(role)) {
    expect((await search()).status).toBe(403);
    expect((await officer(role, place).call('GET', contract.searchProgress.path)).status).toBe(403);
    return;
  }
  let answer = await search();
  while (answer.body.state === 'building') {
    expect((await officer(role, place).call('GET', contract.searchProgress.path)).status).toBe(200);
    answer = await search();
  }
  const ids = answer.body.hits.map((hit: { tip: { id: string } }) => hit.tip.id);
  expect(ids.includes(tip(place))).toBe(places[place].sees);
  const ended = { id: randomUUID(), text: 'hẻm', ended: 'inspection_plan' };
  expect((await officer(role, place).call(method, path, ended)).status).toBe(
    role === 'inspector' ? 200 : 403,
  );
});

test.each(cases)(
  'enterTip: %s in %s area writes down what lies anywhere in the city',
  async (role, place) => {
    const may = tipHandlers.includes(role);
    const areas = await officer(role, place).call('GET', contract.intakeAreas.path);
    expect(areas.status).toBe(may ? 200 : 403);
    // a channel that no officer writes down: the matrix changes nothing
    const answer = await officer(role, place).call('POST', contract.enterTip.path, {
      id: randomUUID(),
      channel: 'web',
      description: 'Gọi đường dây nóng',
      areaCode: communes.ninhKieu,
      aboutOfficer: false,
    });
    expect(answer.status).toBe(may ? 422 : 403);
  },
);

test.each(cases)(
  'importTips: %s in %s area looks at a list and takes the empty form',
  async (role, place) => {
    const { method, path } = contract.importTips;
    const cells = [
      ['messageId', 'channel', 'description'],
      ['1', 'hotline', 'mất xe'],
    ];
    const may = tipHandlers.includes(role);
    const answer = await officer(role, place).call(method, path, { id: randomUUID(), cells, write: false });
    expect(answer.status).toBe(may ? 200 : 403);
    if (may) expect(answer.body.rows[0]).toMatchObject({ outcome: 'new', code: null });
    const form = await officer(role, place).call('GET', contract.tipImportTemplate.path);
    expect(form.status).toBe(may ? 200 : 403);
  },
);

/** Of the officer alone; arrivals come from the same list as listTips. */
const ofInbox = ['tipArrivals', 'listMovedAway', 'listFilters', 'saveFilter', 'removeFilter'];

test.each(roles)('%s has arrivals and views of the inbox exactly when reading tips', async (role) => {
  const expected = tipReaders.includes(role) ? 200 : 403;
  const view = { id: randomUUID(), name: 'Lọc', filter: {} };
  for (const [method, path, body] of [
    ['GET', contract.tipArrivals.path, undefined],
    ['GET', contract.listMovedAway.path, undefined],
    ['GET', contract.listFilters.path, undefined],
    ['POST', contract.saveFilter.path, view],
    ['POST', contract.removeFilter.path.replace(':filterId', view.id), undefined],
  ] as const) {
    expect((await officer(role, 'own').call(method, path, body)).status).toBe(expected);
  }
});

test.each(cases)(
  'printRegister: %s in %s area prints the register of its own area alone',
  async (role, place) => {
    const print = (areaCode: string) =>
      officer(role, place).call('POST', contract.printRegister.path, {
        id: randomUUID(),
        areaCode,
        from: '2026-01-01',
        to: '2026-01-02',
      });
    const may = tipHandlers.includes(role);
    const isCity = places[place].officer === '92/';
    const sees = isCity || places[place].officer.includes(communes.ninhKieu);
    expect((await print(communes.ninhKieu)).status).toBe(may ? (sees ? 200 : 404) : 403);
    expect((await print(communes.caiKhe)).status).toBe(may ? (isCity || !sees ? 200 : 404) : 403);
    const minutes = { id: randomUUID(), channel: 'hotline', description: 'Mất xe' };
    const printed = await officer(role, place).call('POST', contract.printMinutes.path, minutes);
    expect(printed.status).toBe(may ? 200 : 403);
  },
);

/** Walked role by role in src/officer-api/routes/areas/areas.test.ts. */
const ofAreas = [
  'areaMap',
  'areaShapes',
  'listLocalUnits',
  'addLocalUnit',
  'importLocalUnits',
  'renameLocalUnit',
  'endLocalUnit',
];

/** Walked role by role in src/officer-api/routes/registers/registers.test.ts. */
const ofRegisters = Object.keys(registerEndpoints);
/** Walked role by role in src/officer-api/routes/questions/questions.test.ts. */
const ofQuestions = Object.keys(questionEndpoints);
/** Walked role by role in src/officer-api/routes/readings/readings.test.ts. */
const ofReadings = Object.keys(readingEndpoints);
/** Walked role by role in src/officer-api/routes/reports/reports.test.ts and entries.test.ts. */
const ofReports = [...Object.keys(reportEndpoints), ...Object.keys(entryEndpoints)];
/** Walked role by role in src/officer-api/routes/figures/targets.test.ts. */
const ofTargets = Object.keys(targetEndpoints);
/** Walked role by role in custody-matrix.test.ts. */
const ofCustody = officerRoutes
  .map(({ name }) => name)
  .filter((name) => /^\/api\/(custody|identity-openings)/.test(contract[name].path));
/** Walked role by role in src/officer-api/routes/figures/findings.test.ts and figures.test.ts. */
const ofFigures = [
  'listFindings',
  'answerFinding',
  'exploreFigures',
  'traceFigure',
  'rankAreas',
  'overview',
  'exportFigures',
  'exportReportWorkbook',
  'exportExchange',
  'importExchange',
];

/** Walked role by role in src/officer-api/routes/tips/tip-places.test.ts. */
const ofPlaces = ['tipPlaces'];

test('every guarded route is in the matrix', () => {
  const covered = [
    ...ofRecords.map(({ name }) => name),
    ...ofAreas,
    ...ofTargets,
    ...ofFigures,
    ...ofRegisters,
    ...ofQuestions,
    ...ofReadings,
    ...ofReports,
    ...ofCustody,
    'listTips',
    'exportTips',
    'today',
    'handOverTips',
    'intakeAreas',
    'enterTip',
    'importTips',
    'tipImportTemplate',
    'printMinutes',
    'printRegister',
    'shift',
    'searchTips',
    ...ofInbox,
    'searchProgress',
    ...ofPlaces,
  ] as string[];
  // accounts have a matrix of their own: administration-matrix.test.ts
  const ofTips = guarded.filter(
    ({ access }) => access.who === 'roles' && access.roles.join() !== 'administrator',
  );
  expect(ofTips.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
});

test('the matrix changed nothing', async () => {
  const rows = await database.admin.selectFrom('tips').select(['status', 'version', 'valuable']).execute();
  expect(rows).toEqual([
    { status: 'received', version: 1, valuable: false },
    { status: 'received', version: 1, valuable: false },
  ]);
});
