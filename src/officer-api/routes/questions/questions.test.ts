import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { type EndpointName, endpoints } from '#contract/endpoints.ts';
import { questionEndpoints } from '#contract/questions/question-endpoints.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { questionHandlers, questionReaders } from '#modules/questions/for-officers.ts';
import { askQuestion } from '#modules/questions/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { communes, prepareTips } from '../../../../test/support/tips.ts';

// Every call about questions × role × place of the question as the officer sees it.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const places = { own: `92/${communes.ninhKieu}/`, parent: '92/', sibling: `92/${communes.caiKhe}/` } as const;
type Place = keyof typeof places;

const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: Place) => officers.get(`${role} ${place}`) as TestOfficer;
let id = '';

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  await askQuestion(
    { ...prepared.resident, areaKey: prepared.resident.keys.areaKey },
    { text: 'Khi nào có đèn?', topic: 'order', areaCode: communes.ninhKieu, mayPublish: true, nonce: null },
  );
  const list = await officer('movement_officer', 'own').call('GET', contract.listQuestions.path);
  id = list.body.questions[0].id;
});

/** Bodies that name a version that never was: they change nothing. */
const bodies: Partial<Record<EndpointName, object>> = {
  takeQuestion: { owner: 'Đội', dueOn: '2026-12-02' },
  answerQuestion: { text: 'Có' },
  declineQuestion: { reason: 'is_tip' },
  reopenQuestion: { reason: 'wrong' },
  proposePublication: { question: 'a', answer: 'b' },
  unpublishQuestion: { reason: 'wrong' },
};
const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);
const ofQuestion = (Object.keys(questionEndpoints) as EndpointName[]).filter((name) =>
  endpoints[name].path.includes(':questionId'),
);

test.each(cases)('%s, question in %s area: only who may, and nothing outside', async (role, place) => {
  const { call } = officer(role, place);
  for (const name of ofQuestion) {
    const { method, path } = endpoints[name];
    const url = path.replace(':questionId', id).replace(':documentId', randomUUID());
    const body = method === 'GET' ? undefined : { id: randomUUID(), version: 1_000_000, ...bodies[name] };
    const { status } = await call(method, url, body);
    const may = (method === 'GET' ? questionReaders : questionHandlers).includes(role);
    const inside = method === 'GET' ? (name === 'openQuestion' ? 200 : 404) : 409;
    expect([name, status]).toEqual([name, !may ? 403 : place === 'sibling' ? 404 : inside]);
  }
});

test.each(cases)('%s of %s: lists show only the own area, and leaders no words', async (role, place) => {
  const { call } = officer(role, place);
  const shown = place === 'sibling' ? 0 : 1;
  const list = await call('GET', contract.listQuestions.path);
  if (questionReaders.includes(role)) expect(list.body.questions).toHaveLength(shown);
  else expect(list.status).toBe(403);
  const owed = await call('GET', contract.unansweredQuestions.path);
  if (!areaReaders.includes(role)) {
    expect(owed.status).toBe(403);
    return;
  }
  expect(owed.body.questions).toHaveLength(shown);
  expect(JSON.stringify(owed.body)).not.toContain('đèn');
  if (shown)
    expect(owed.body.questions[0]).toMatchObject({ kind: 'online', dueOn: '2026-12-04', owner: null });
});

test('the walk changed nothing', async () => {
  const rows = await database.admin.selectFrom('questions').select(['version', 'status']).execute();
  expect(rows).toEqual([{ version: 1, status: 'received' }]);
});
