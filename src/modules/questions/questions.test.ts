import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { areaReaders } from '#domain/areas/local-unit.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { QuestionForm } from '#domain/questions/question-form.ts';
import { newTipCode } from '#domain/sealing/tip-code.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { temporaryFileStore } from '../../../test/support/temporary-file-store.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import * as officers from './for-officers.ts';
import * as residents from './for-public.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { resident } = prepared;
const asking = { ...resident, areaKey: resident.keys.areaKey };
const store = await temporaryFileStore();
const path = `92/${communes.ninhKieu}/`;
const writer = await addOfficer(database, 'movement_officer', path);
const reviewer = await addOfficer(database, 'commune_commander', path);
const stranger = await addOfficer(database, 'commune_commander', `92/${communes.caiKhe}/`);
const as = (actor: typeof writer) => ({ ...prepared.officer(actor), store });

const form: QuestionForm = {
  text: 'Khi nào khu vực 3 có đèn đường?',
  topic: 'order',
  areaCode: communes.ninhKieu,
  mayPublish: true,
};
const ask = (change: Partial<QuestionForm> = {}, nonce: string | null = null) =>
  residents.askQuestion(asking, { ...form, ...change, nonce });
const command = (question: { id: string; version: number }) => ({
  id: uuidv7(),
  questionId: question.id,
  version: question.version,
});
const newest = async () => {
  const { questions } = await officers.listQuestions(as(writer), { group: 'fresh' });
  const [first] = [...questions].sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  if (!first) throw new Error('No question.');
  return first;
};
/** What the ledger holds of the only question that there is. */
const sums = async () => {
  const { rows } = await sql<{ indicator: string; sum: number }>`
    select f.indicator, sum(f.quantity)::int as sum from questions q
    join events e on e.tenant_id = q.tenant_id and e.record_id = q.id
    join facts f on f.tenant_id = e.tenant_id and f.chain = e.chain and f.seq = e.seq
    group by f.indicator having sum(f.quantity) <> 0 order by f.indicator`.execute(database.admin);
  return Object.fromEntries(rows.map(({ indicator, sum }) => [indicator, sum]));
};

beforeEach(async () => {
  await sql`truncate questions, question_documents`.execute(database.admin);
});

test('a question is sealed, counted once, and opens by its code alone', async () => {
  const nonce = 'n'.repeat(22);
  const { code, dueOn } = await ask({}, nonce);
  expect((await ask({}, nonce)).code).toBe(code);
  expect(dueOn).toBe('2026-12-04');
  expect(await sums()).toEqual({ F03: 1, F04O: 1 });
  const followed = await residents.followQuestion(resident, code);
  expect(followed).toMatchObject({ text: form.text, status: 'received', answer: null, documents: [] });
  await expect(residents.followQuestion(resident, newTipCode())).rejects.toMatchObject({ code: 'not_found' });
  const { rows } = await sql<{ all: string }>`select (q.*)::text as all from questions q`.execute(
    database.admin,
  );
  const kept = Buffer.from(rows[0]?.all ?? '').toString();
  expect(kept).not.toContain('đèn');
  expect(kept).not.toContain(Buffer.from('đèn đường').toString('hex'));
});

test('an answer with a document is read by the code, counts, and goes back with everything it counted', async () => {
  const { code } = await ask();
  const asked = await newest();
  const take = {
    ...command(asked),
    owner: 'Đội Cảnh sát trật tự',
    dueOn: '2026-12-02' as PlainDate,
    sessionId: null,
  };
  const taken = await officers.takeQuestion(as(writer), take);
  expect(await officers.takeQuestion(as(writer), take)).toMatchObject({ version: taken.version });
  const pdf = Buffer.from('%PDF-1.7 trả lời').toString('base64');
  const answer = { ...command(taken), text: 'Tháng 12 sẽ lắp đèn.', paper: '12/CAP', file: pdf };
  const answered = await officers.answerQuestion(as(writer), answer);
  expect(await sums()).toEqual({ F03: 1, F04N: 1 });

  const followed = await residents.followQuestion(resident, code);
  expect(followed).toMatchObject({ status: 'answered', answer: { text: answer.text, paper: '12/CAP' } });
  const [document] = followed.documents;
  const opened = await residents.openFollowedAnswer({ ...resident, store }, { code, id: document?.id ?? '' });
  const pieces: Buffer[] = [];
  for await (const piece of opened.bytes) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('%PDF-1.7 trả lời');
  await residents.rateQuestion(resident, { code, verdict: 'not_solved' });
  expect(await residents.countAnswers(resident)).toEqual({ answered: 1, rated: 1, thanked: 0 });

  await officers.reopenQuestion(as(reviewer), { ...command(answered), reason: 'asker_not_satisfied' });
  expect(await sums()).toEqual({ F03: 1, F04O: 1 });
  expect(await residents.followQuestion(resident, code)).toMatchObject({ answer: null, documents: [] });
});

test('public words need a second officer, are found without marks, and go when the asker says so', async () => {
  const { code } = await ask();
  const words = { question: 'Khi nào có đèn đường?', answer: 'Tháng 12.', paper: '12/CAP' };
  const answered = await officers.answerQuestion(as(writer), {
    ...command(await newest()),
    text: 'Tháng 12.',
    paper: '',
  });
  const proposed = await officers.proposePublication(as(writer), { ...command(answered), ...words });
  expect(await residents.listPublishedQuestions(resident, { limit: 20 })).toEqual([]);
  await expect(officers.publishQuestion(as(writer), command(proposed))).rejects.toMatchObject({
    fields: { step: 'question.error.step.fourEyes' },
  });
  await officers.publishQuestion(as(reviewer), command(proposed));
  const found = (text: string) => residents.listPublishedQuestions(resident, { text, limit: 20 });
  expect(await found('den duong')).toMatchObject([{ ...words, areaCode: communes.ninhKieu }]);
  expect(await found('ma túy')).toEqual([]);
  expect(await residents.listPublishedQuestions(resident, { topic: 'fire', limit: 20 })).toEqual([]);

  await residents.keepQuestionPrivate(resident, code);
  expect(await found('den duong')).toEqual([]);
  expect(await residents.followQuestion(resident, code)).toMatchObject({
    mayPublish: false,
    isPublished: false,
  });
  const withdrawn = await officers.openQuestion(as(writer), { questionId: answered.id });
  expect(withdrawn).toMatchObject({ publication: 'withdrawn', publicQuestion: null });
  expect(withdrawn.steps).toEqual(['reopen']);
});

test('words that are returned go with their reason and who returned them, so that they are written again', async () => {
  await ask();
  const answered = await officers.answerQuestion(as(writer), {
    ...command(await newest()),
    text: 'Xong.',
    paper: '',
  });
  const proposed = await officers.proposePublication(as(writer), {
    ...command(answered),
    ...{ question: 'Ông A hỏi?', answer: 'Xong.', paper: '' },
  });
  await officers.unpublishQuestion(as(reviewer), { ...command(proposed), reason: 'points_to_someone' });
  const { history, steps } = await officers.openQuestion(as(writer), { questionId: answered.id });
  expect(history.map(({ verb, reason }) => [verb, reason])).toEqual([
    ['ask', null],
    ['answer', null],
    ['propose_publication', null],
    ['return', 'points_to_someone'],
  ]);
  expect(history.map(({ by }) => by !== null)).toEqual([false, true, true, true]);
  expect(steps).toContain('propose');
});

test('a private question can never be proposed', async () => {
  await ask({ mayPublish: false });
  const answered = await officers.answerQuestion(as(writer), {
    ...command(await newest()),
    text: 'Xong.',
    paper: '',
  });
  const words = { question: 'a', answer: 'b', paper: '' };
  await expect(
    officers.proposePublication(as(writer), { ...command(answered), ...words }),
  ).rejects.toMatchObject({ code: 'conflict' });
});

test('a declined question counts nowhere and says why', async () => {
  const { code } = await ask();
  await officers.declineQuestion(as(writer), { ...command(await newest()), reason: 'is_tip' });
  expect(await sums()).toEqual({});
  expect(await residents.followQuestion(resident, code)).toMatchObject({
    status: 'declined',
    declinedFor: 'is_tip',
  });
});

test('from another area no verb finds the question, and no list shows it', async () => {
  await ask();
  const question = await newest();
  const other = as(stranger);
  const gone = { code: 'not_found' };
  const with_ = command(question);
  await expect(officers.openQuestion(other, { questionId: question.id })).rejects.toMatchObject(gone);
  await expect(
    officers.takeQuestion(other, { ...with_, owner: 'x', dueOn: '2026-12-02' as PlainDate, sessionId: null }),
  ).rejects.toMatchObject(gone);
  await expect(officers.answerQuestion(other, { ...with_, text: 'x', paper: '' })).rejects.toMatchObject(
    gone,
  );
  await expect(officers.declineQuestion(other, { ...with_, reason: 'is_tip' })).rejects.toMatchObject(gone);
  await expect(officers.reopenQuestion(other, { ...with_, reason: 'wrong' })).rejects.toMatchObject(gone);
  await expect(officers.publishQuestion(other, with_)).rejects.toMatchObject(gone);
  await expect(officers.unpublishQuestion(other, { ...with_, reason: 'wrong' })).rejects.toMatchObject(gone);
  await expect(
    officers.proposePublication(other, { ...with_, question: 'a', answer: 'b', paper: '' }),
  ).rejects.toMatchObject(gone);
  expect((await officers.listQuestions(other, { group: 'fresh' })).counts.fresh).toBe(0);
  expect(await officers.listUnansweredQuestions(other, { readers: areaReaders })).toEqual([]);
  const own = await officers.listUnansweredQuestions(as(reviewer), { readers: areaReaders });
  expect(own).toMatchObject([{ id: question.id, dueOn: '2026-12-04' }]);
});

test('a taken-over residents’ process writes no event but the receipt of the question', async () => {
  const write = (body: object) =>
    sql`select * from for_public.ask_question('92', ${uuidv7()}, ${communes.ninhKieu}, 'order', true, now(), '2026-12-04',
      ${Buffer.alloc(32)}, ${Buffer.alloc(8)}, 1, ${Buffer.alloc(8)}, ${Buffer.alloc(8)}, '[]',
      ${Buffer.from(JSON.stringify(body))}, null)`.execute(database.publicSite);
  const body = { verb: 'ask', recordKind: 'question', recordId: uuidv7(), actor: 'resident', facts: [] };
  await expect(write(body)).rejects.toThrow('not the receipt');
});
