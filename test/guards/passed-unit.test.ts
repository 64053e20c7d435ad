import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { roles } from '#domain/officers/role.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { enterTip, importTips } from '#modules/tips/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../support/officer-api.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../support/tips.ts';

// A tip that goes past a unit is the city's everywhere: every answer and every file that anybody of the passed commune
// can get is the same with and without it. Every reading route is asked, by an officer who holds every role there.
const database = await testDatabase();
const now = new Date('2026-11-20T15:00:00Z');
const clock = () => now;
const made = await prepareTips(database);
const prepared = { ...made, clock, resident: { ...made.resident, clock } };
const { app } = await testOfficerApi(database, prepared);
const area = communes.ninhKieu;
const areaPath = `92/${area}/`;
const told = { ...exampleForm, areaCode: area, description: 'Chị Tư thấy người của phường nhận phong bì' };

let everyone: TestOfficer;
let tipId = '';
beforeAll(async () => {
  await submitTip(prepared.resident, exampleForm);
  tipId = (await database.admin.selectFrom('tips').select('id').executeTakeFirstOrThrow()).id;
  const context = { db: database.officerApi, clock, tenant: '92' };
  everyone = await signedInOfficer(
    app,
    context,
    'moi-vai',
    roles.map((role) => ({ role, areaPath })),
  );
});

/** What may stand in an address or a query, by its name. */
const given: Readonly<Record<string, string>> = {
  ...{
    tipId: '',
    area,
    areaCode: area,
    period: '2026-M12',
    from: '2026-11-01',
    to: '2026-11-30',
    format: 'csv',
  },
  ...{
    indicator: 'T01',
    indicators: 'T01',
    periods: '2026-M12',
    code: 'T01',
    family: 'models',
    clock: 'STATE',
  },
  ...{
    group: 'fresh',
    text: 'ninh kiều',
    by: 'area',
    kind: 'model',
    year: '2026',
    half: '1',
    level: 'commune',
  },
};

/** What a route takes under a name that means something else elsewhere. */
const givenTo: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  openReportFile: { kind: 'docx' },
  figureGrid: { family: 'C' },
  exportTargets: { indicators: 'O01' },
};

const reading = officerRoutes.filter(
  ({ name, access }) => contract[name].method === 'GET' && access.who !== 'anyone',
);

/** The address of a reading route with everything filled in that it takes and this test can give. */
function addressOf(name: (typeof reading)[number]['name']): string {
  const { path, ...shapes } = contract[name];
  const known = { ...given, ...givenTo[name], tipId };
  const filled = path.replace(/:(\w+)/g, (_, key: string) => known[key as 'tipId'] ?? randomUUID());
  const query = 'query' in shapes ? shapes.query : undefined;
  const keys = query && 'shape' in query ? Object.keys(query.shape) : [];
  const pairs = keys.flatMap((key) =>
    key in known ? [[key, known[key as 'tipId']] as [string, string]] : [],
  );
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

/** Files of Office as the texts in them, but for when they were made. */
async function comparable(body: unknown): Promise<unknown> {
  if (!Buffer.isBuffer(body) || body.subarray(0, 2).toString() !== 'PK') return body;
  const zip = await JSZip.loadAsync(body);
  const parts = Object.values(zip.files).filter(({ name }) => name !== 'docProps/core.xml');
  const texts = parts.map(async (file) => [file.name, await file.async('string')]);
  return Object.fromEntries(await Promise.all(texts));
}

async function everything(code: string): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const { name } of reading) {
    const { status, body } = await everyone.call('GET', addressOf(name));
    answers[name] = [status, await comparable(body)];
  }
  const ask = async (name: string, path: string, body: object) => {
    let answer = await everyone.call('POST', path, { id: randomUUID(), ...body });
    while (answer.body.state === 'building') {
      answer = await everyone.call('POST', path, { id: randomUUID(), ...body });
    }
    answers[name] = [answer.status, answer.body];
  };
  for (const text of ['phong bì', 'người của phường', code]) {
    await ask(`search ${text === code ? 'code' : text}`, contract.searchTips.path, { text });
  }
  const cells = [
    ['messageId', 'channel', 'description', 'aboutOfficer'],
    ['zalo-7', 'zalo', told.description, 'có'],
  ];
  await ask('list', contract.importTips.path, { cells, write: false });
  const days = { areaCode: area, from: '2026-11-01', to: '2026-11-30' };
  const register = await everyone.call('POST', contract.printRegister.path, { id: randomUUID(), ...days });
  answers.register = [register.status, await comparable(Buffer.from(register.body.file ?? '', 'base64'))];
  return answers;
}

test('what the passed commune is told is the same with and without a tip that goes past it', async () => {
  const unknown = '0000-0000-0000-0000-0';
  await everything(unknown);
  const before = await everything(unknown);
  // an answer that is refused for the way it was asked would prove nothing
  const asked = Object.entries(before).filter(([, answer]) => (answer as [number])[0] === 200);
  expect(asked.length).toBeGreaterThan(reading.length * 0.7);

  const writer = { ...prepared.officer(await addOfficer(database, 'duty_officer', areaPath)), clock };
  const entry = { ...writer, lookupKey: prepared.resident.lookupKey };
  const { code } = await submitTip(prepared.resident, { ...told, aboutOfficer: true });
  const { nonce: _, ...form } = told;
  await enterTip(entry, {
    ...{ ...form, id: randomUUID(), channel: 'walk_in', aboutOfficer: true, askedAboutOfficer: true },
    ...{ hint: 'chị Tư', urgency: 'urgent', tags: ['other'] },
  });
  await importTips(entry, {
    id: randomUUID(),
    cells: [
      ['messageId', 'channel', 'description', 'aboutOfficer'],
      ['zalo-7', 'zalo', told.description, 'có'],
    ],
  });
  const there = await database.admin.selectFrom('tips').select('area_code').execute();
  expect(there.map(({ area_code }) => area_code).sort()).toEqual([area, '92', '92', '92'].sort());

  const after = await everything(formatCode(code));
  for (const [name, answer] of Object.entries(after)) expect([name, answer]).toEqual([name, before[name]]);
}, 120_000);
