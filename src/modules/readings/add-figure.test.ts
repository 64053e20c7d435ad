import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { saidOf } from '#domain/readings/said.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addFigure } from './add-figure.ts';
import { compareReading } from './compare-reading.ts';
import { listExamples } from './list-examples.ts';
import { listReadings } from './list-readings.ts';
import { openReading } from './open-reading.ts';
import { proposeFigure } from './propose-figure.ts';
import { readingDesk, refusal } from './readings.fixture.ts';

const database = await testDatabase();
const { as, add, decide, store } = await readingDesk(database);
const secretary = await as('committee_secretary', '92/31135/');
const city = await as('city_movement_officer', '92/');
const neighbour = await as('committee_secretary', '92/31120/');
const reader = await as('leader', '92/31135/');
/** The reader finds the 24 alone. */
const text = `Ngày 14/6/2026
Trong 6 tháng đầu năm 2026, phường Ninh Kiều tổ chức 24 buổi tuyên truyền. Lễ phát động: 17. Theo Kế hoạch 30 đã ra mắt.`;
const sessions = { concept: 'outreach_sessions', area: '31135', period: '2026-H1' } as const;
let readingId = '';

beforeAll(async () => {
  await rollUp(database.jobs, '92');
  readingId = (await add(secretary, text)).readingId;
});

const markOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
async function inLedger() {
  const { from, to } = parsePeriod('2026-H1');
  const figures = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    computeFigures(trx, { tenant: '92', from, to, by: 'area', indicators: ['O01'] }),
  );
  return figures.find(({ area }) => area === '31135')?.value ?? null;
}
async function said17() {
  const { figure } = await proposeFigure(secretary, { readingId, mark: markOf('17') });
  return { ...saidOf(figure), ...sessions };
}

test('marked words make a proposal: sealed, with one event that tells place, document and a commitment', async () => {
  const [id, said] = [uuidv7(), await said17()];
  const command = { id, readingId, mark: markOf('17'), said };
  expect(await addFigure(secretary, command)).toEqual({ figureNo: 1 });
  // sent again after a broken connection
  expect(await addFigure(secretary, command)).toEqual({ figureNo: 1 });
  const { words, reading } = await openReading(reader, readingId);
  expect(words.figures).toHaveLength(2);
  expect(words.figures[1]).toMatchObject({
    ...{ text: '17', value: 17, concept: 'outreach_sessions', indicator: 'O01', rule: 'cán bộ thêm' },
    ...{ area: { code: '31135' }, period: { code: '2026-H1' }, ...markOf('17') },
  });
  const events = await database.admin.selectFrom('events').selectAll().where('id', '=', id).execute();
  expect(events.map(({ verb, chain, record_id }) => [verb, chain, record_id])).toEqual([
    ['add_figure', '31135', readingId],
  ]);
  expect(Buffer.from(events[0]?.body ?? []).toString()).toContain(reading.hash.toString('hex'));
  const rows = await database.admin.selectFrom('reading_additions').selectAll().execute();
  expect(rows.map(({ figure_no }) => figure_no)).toEqual([1]);
  expect(JSON.stringify(rows)).not.toContain('outreach');
  expect((await listReadings(secretary))[0]?.figures).toBe(2);
});

test('it goes into the ledger when it is taken, and out of it when that is undone', async () => {
  const compared = (await compareReading(secretary, readingId))[1];
  expect(compared?.keeping).toEqual({ as: 'ledger', why: null });
  const turn = await decide(secretary, readingId, { figureNo: 1 });
  expect(turn).toMatchObject({ outcome: 'accepted', keptAs: 'ledger', value: '17', turn: 1 });
  expect(await inLedger()).toBe('17');
  await decide(secretary, readingId, { figureNo: 1, decision: 'undo', seen: 1 });
  expect(await inLedger()).toBe(null);
});

test('it is an example of what the reader left out; one that was added and rejected is none', async () => {
  const { figureNo } = await addFigure(city, {
    ...{
      id: uuidv7(),
      readingId,
      mark: markOf('Kế hoạch 30'),
      said: { ...sessions, value: '30', qualifier: 'exact' },
    },
  });
  await decide(city, readingId, { figureNo, decision: 'reject' });
  const { db, tenant, keys } = secretary;
  const examples = await listExamples({ db, tenant, keys, store });
  expect(examples).toMatchObject([
    {
      sentence: 'Lễ phát động: 17.',
      figure: { start: 14, end: 16, text: '17', kind: 'count' },
      proposed: null,
      corrected: { concept: sessions.concept, period: sessions.period, value: '17' },
    },
  ]);
  // whose document it is, is not told
  expect(examples[0]?.corrected).not.toHaveProperty('area');
});

test.each([
  ['Lễ phát động', 'markNoNumber'],
  ['24 buổi', 'markOverlaps'],
  ['14/6/2026', 'markDate'],
  ['6 tháng đầu năm 2026', 'markManyNumbers'],
])('marked “%s”: refused with %s, and nothing is written', async (words, fault) => {
  const mark = markOf(words);
  expect(await refusal(proposeFigure(secretary, { readingId, mark }))).toEqual(['invalid', { mark: fault }]);
  const command = {
    id: uuidv7(),
    readingId,
    mark,
    said: { ...sessions, value: '1', qualifier: 'exact' },
  } as const;
  expect(await refusal(addFigure(secretary, command))).toEqual(['invalid', { mark: fault }]);
});

test('from another area nothing is proposed or added, nor by who only reads, nor for another area', async () => {
  const [mark, said] = [markOf('2026, phường'), { ...sessions, value: '5', qualifier: 'exact' } as const];
  for (const [by, refused] of [
    [neighbour, 'not_found'],
    [reader, 'not_allowed'],
  ] as const) {
    expect(await refusal(proposeFigure(by, { readingId, mark }))).toEqual([refused, {}]);
    expect(await refusal(addFigure(by, { id: uuidv7(), readingId, mark, said }))).toEqual([refused, {}]);
  }
  const elsewhere = { id: uuidv7(), readingId, mark, said: { ...said, area: '31120' } };
  expect(await refusal(addFigure(secretary, elsewhere))).toEqual(['invalid', { area: 'readingAreaOutside' }]);
});
