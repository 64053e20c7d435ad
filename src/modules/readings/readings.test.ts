import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { saidOf } from '#domain/readings/said.ts';
import { saveEntries } from '#modules/entries/for-officers.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { compareReading } from './compare-reading.ts';
import { listExamples } from './list-examples.ts';
import { listReadings } from './list-readings.ts';
import { openReading } from './open-reading.ts';
import { figureNumbers as no, readingDesk, refusal, reportText } from './readings.fixture.ts';

const database = await testDatabase();
const { as, add, decide, store } = await readingDesk(database);
const secretary = await as('committee_secretary', '92/31135/');
const city = await as('city_movement_officer', '92/');
const neighbour = await as('committee_secretary', '92/31120/');
const reader = await as('leader', '92/31135/');
let readingId = '';

beforeAll(async () => {
  await rollUp(database.jobs, '92');
  readingId = (await add(secretary, reportText)).readingId;
});

async function figure(indicator: string, period = '2026-H1') {
  const { from, to } = parsePeriod(period);
  const figures = await readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, (trx) =>
    computeFigures(trx, { tenant: '92', from, to, by: 'area', indicators: [indicator] }),
  );
  const { value, state } = figures.find(({ area }) => area === '31135') ?? { value: null, state: 'missing' };
  return [value, state];
}
const eventsOf = (id: string) =>
  database.admin
    .selectFrom('events')
    .select(['verb', 'chain', 'record_kind', 'record_id'])
    .where('id', '=', id)
    .execute();

test('a document is kept sealed, with its hash and one event, and opens for readers of its area alone', async () => {
  const { reading, words } = await openReading(reader, readingId);
  expect(words.text).toContain('24 buổi tuyên truyền');
  expect(words.figures.map(({ text }) => text)).toEqual(['24', '1.800', '120', '36', '5', '12']);
  expect([reading.documentOn, reading.figures, reading.hash.length]).toEqual(['2026-06-14', 6, 32]);
  expect(await eventsOf(readingId)).toEqual([
    { verb: 'read', chain: '31135', record_kind: 'reading', record_id: readingId },
  ]);
  expect(await refusal(openReading(neighbour, readingId))).toEqual(['not_found', {}]);
  expect(await refusal(add(reader, 'Có 5 vụ.'))).toEqual(['not_allowed', {}]);
  expect(await refusal(add(neighbour, 'Có 5 vụ.'))).toEqual(['not_found', {}]);
  const rows = await database.admin.selectFrom('readings').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('tuyên truyền');
});

test('the same document twice is the reading that is there, and leaves no file behind', async () => {
  const folder = async () => (await store.namesBefore(new Date('2100-01-01'))).length;
  const files = await folder();
  expect(await add(city, reportText)).toEqual({ readingId, isNew: false });
  expect(await folder()).toBe(files);
});

test('an exact count of what people enter goes into the ledger as read, and is taken back by reversal', async () => {
  const id = uuidv7();
  const turn = await decide(secretary, readingId, { figureNo: no.sessions, id });
  expect(turn).toMatchObject({ outcome: 'accepted', keptAs: 'ledger', turn: 1, value: '24' });
  expect(await figure('O01')).toEqual(['24', 'read']);
  expect(await eventsOf(id)).toEqual([
    { verb: 'accept', chain: '31135', record_kind: 'reading', record_id: readingId },
  ]);
  // sent again after a broken connection
  expect(await decide(secretary, readingId, { figureNo: no.sessions, id })).toEqual(turn);
  expect((await figure('O01'))[0]).toBe('24');
  await decide(secretary, readingId, { figureNo: no.sessions, decision: 'undo', seen: 1 });
  expect(await figure('O01')).toEqual([null, 'missing']);
});

test('rounded, recorded, aimed at or a change: held against others or kept, and why', async () => {
  const compared = await compareReading(secretary, readingId);
  expect(compared.map(({ keeping }) => [keeping.as, keeping.why])).toEqual([
    ['ledger', null],
    ['compared', 'rounded'],
    ['compared', 'rounded'],
    ['ledger', null],
    ['kept', 'target'],
    ['kept', 'change'],
  ]);
  const turn = await decide(secretary, readingId, { figureNo: no.attendances });
  expect(turn).toMatchObject({ keptAs: 'compared', keptWhy: 'rounded', entryId: null });
  expect((await figure('O02'))[0]).toBe(null);
});

test('a figure that differs from the ledger is told, and replaces it only for who saw it', async () => {
  const cell = { indicator: 'B01', value: '30', estimated: false, paper: '', comment: '', seen: 0 };
  await saveEntries(city, { id: uuidv7(), areaCode: '31135', period: '2026-H1', cells: [cell] });
  const of = (all: Awaited<ReturnType<typeof compareReading>>) => all[no.teams];
  const told = of(await compareReading(secretary, readingId));
  expect(told?.known.map(({ stated, from }) => [stated.printed, from.kind])).toEqual([['30', 'ledger']]);
  expect(told?.findings.map(({ rule }) => rule)).toEqual(['sources_disagree']);
  expect(told?.cellVersion).toBe(1);
  expect(await refusal(decide(secretary, readingId, { figureNo: no.teams }))).toEqual([
    'conflict',
    { figure: 'readingCellMoved' },
  ]);
  await decide(secretary, readingId, { figureNo: no.teams, cellVersion: 1 });
  expect(await figure('B01')).toEqual(['36', 'read']);
  expect(of(await compareReading(secretary, readingId))?.findings).toEqual([]);
  await decide(secretary, readingId, { figureNo: no.teams, decision: 'undo', seen: 1 });
  expect(await figure('B01')).toEqual(['30', 'entered']);
});

test('what was changed in the grid since is not taken back', async () => {
  const version = (await compareReading(secretary, readingId))[no.teams]?.cellVersion ?? 0;
  await decide(secretary, readingId, { figureNo: no.teams, seen: 2, cellVersion: version });
  const cell = { indicator: 'B01', value: '40', estimated: false, paper: '', comment: '', seen: version + 1 };
  await saveEntries(city, { id: uuidv7(), areaCode: '31135', period: '2026-H1', cells: [cell] });
  expect(
    await refusal(decide(secretary, readingId, { figureNo: no.teams, decision: 'undo', seen: 3 })),
  ).toEqual(['conflict', { figure: 'readingCellChanged' }]);
  expect(await figure('B01')).toEqual(['40', 'entered']);
});

test('two people on one proposal: one wins, the other is told', async () => {
  const both = await Promise.allSettled([
    decide(secretary, readingId, { figureNo: no.valuable }),
    decide(city, readingId, { figureNo: no.valuable, decision: 'reject' }),
  ]);
  const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(lost.map(({ code, fields }) => [code, fields])).toEqual([
    ['conflict', { figure: 'readingDecided' }],
  ]);
  expect(
    (await openReading(city, readingId)).turns.filter(({ figureNo }) => figureNo === no.valuable),
  ).toHaveLength(1);
});

test('what people changed or rejected are examples: the sentence, and nobody’s name', async () => {
  const { words } = await openReading(secretary, readingId);
  const proposal = words.figures[no.change];
  if (!proposal) throw new Error('The text has six figures.');
  const said = { ...saidOf(proposal), concept: 'cases_found' };
  const turn = await decide(secretary, readingId, { figureNo: no.change, said });
  expect(turn).toMatchObject({ outcome: 'changed', concept: 'cases_found', indicator: null });
  await decide(secretary, readingId, { figureNo: no.target, decision: 'reject' });
  const { db, tenant, keys } = secretary;
  const examples = await listExamples({ db, tenant, keys, store });
  const changed = examples.find(({ figure: { text } }) => text === '12');
  expect(changed).toMatchObject({
    sentence: 'Số vụ việc giảm 12 vụ so với cùng kỳ năm 2025.',
    figure: { start: 16, end: 18 },
    proposed: { concept: 'cases_total' },
    corrected: { concept: 'cases_found' },
  });
  expect(examples.find(({ figure: { text } }) => text === '5')?.corrected).toBe(null);
  expect(JSON.stringify(examples)).not.toMatch(/officer|Cán bộ thử/);
});

test('a total that the communes make up is not entered beside them', async () => {
  const cell = { indicator: 'O01', value: '10', estimated: false, paper: '', comment: '' };
  const version = (await compareReading(secretary, readingId))[no.sessions]?.cellVersion ?? 0;
  await saveEntries(city, {
    ...{ id: uuidv7(), areaCode: '31135', period: '2026-H1', cells: [{ ...cell, seen: version }] },
  });
  const text = 'Trong 6 tháng đầu năm 2026, thành phố Cần Thơ tổ chức 99 buổi tuyên truyền.\nNgày 14/6/2026';
  const { readingId: ofCity } = await add(city, text, { areaCode: '92' });
  const [compared] = await compareReading(city, ofCity);
  expect(compared?.keeping).toEqual({ as: 'compared', why: 'summed' });
  expect(compared?.known.map(({ stated }) => stated.printed)).toEqual(['10']);
  expect(await decide(city, ofCity, { figureNo: 0 })).toMatchObject({
    keptAs: 'compared',
    keptWhy: 'summed',
  });
  // and a second document meets the first
  const again = await add(city, `${text}\nBản sau`, { areaCode: '92', title: 'Bản sau' });
  const known = (await compareReading(city, again.readingId))[0]?.known.map(({ from }) => from.kind);
  expect(known).toEqual(['ledger', 'document']);
});

test('from another area: nothing is decided, corrected or compared', async () => {
  for (const decision of ['take', 'reject', 'undo'] as const) {
    expect(await refusal(decide(neighbour, readingId, { figureNo: 0, seen: 2, decision }))).toEqual([
      'not_found',
      {},
    ]);
  }
  expect(await refusal(compareReading(neighbour, readingId))).toEqual(['not_found', {}]);
  expect(await refusal(decide(reader, readingId, { figureNo: 0, seen: 2 }))).toEqual(['not_allowed', {}]);
  expect((await listReadings(neighbour)).map(({ id }) => id)).not.toContain(readingId);
  const said = {
    concept: 'outreach_sessions',
    area: '31120',
    period: '2026-H1',
    value: '24',
    qualifier: 'exact',
  } as const;
  expect(await refusal(decide(secretary, readingId, { figureNo: 0, seen: 2, said }))).toEqual([
    'invalid',
    { area: 'readingAreaOutside' },
  ]);
});

test('what is no document is refused with its reason', async () => {
  const bytes = Buffer.from([0x25, 0, 1, 2, 3]);
  expect(await refusal(add(secretary, '', { bytes, fileName: 'a.bin' }))).toEqual([
    'invalid',
    { document: 'document.unknown_format' },
  ]);
  expect(await refusal(add(secretary, 'x', { title: '  ' }))).toEqual([
    'invalid',
    { title: 'readingTitleRequired' },
  ]);
  expect((await listReadings(secretary)).find(({ id }) => id === readingId)).toMatchObject({ figures: 6 });
});
