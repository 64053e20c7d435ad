import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { findPeriod } from '#domain/calendar/period.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import type { SentCell } from './check-cell.ts';
import { saveEntries } from './save-entries.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { ninhKieu, caiKhe } = communes;
const own = prepared.officer(await addOfficer(database, 'movement_officer', `92/${ninhKieu}/`));
const colleague = prepared.officer(await addOfficer(database, 'commune_commander', `92/${ninhKieu}/`));
const city = prepared.officer(await addOfficer(database, 'city_movement_officer', '92/'));

const cell = (indicator: string, value: string | null, rest: Partial<SentCell> = {}): SentCell => ({
  ...{ indicator, value, estimated: false, paper: '', comment: '', seen: 0 },
  ...rest,
});
const save = (
  cells: SentCell[],
  {
    by = own,
    area = ninhKieu,
    period = '2026-H1',
    id = randomUUID(),
  }: Partial<{
    by: typeof own;
    area: string;
    period: string;
    id: string;
  }> = {},
) => saveEntries(by, { id, areaCode: area, period, cells });

async function figure(indicator: string, period: string, area: string = ninhKieu) {
  const { from, to } = findPeriod(period) ?? {};
  if (!from || !to) throw new RangeError(period);
  const figures = await readInScope(database.officerApi, { tenant: '92', path: '92/' }, (trx) =>
    computeFigures(trx, { tenant: '92', from, to, by: 'area', indicators: [indicator] }),
  );
  const { value, state } = figures.find((one) => one.area === area) ?? { value: null, state: 'missing' };
  return { value, state };
}

const rowsOf = (id: string) =>
  database.admin.selectFrom('events').select(['verb', 'actor', 'chain']).where('id', '=', id).execute();

beforeAll(() => rollUp(database.jobs, '92'));

test('a figure is in the ledger at once, as typed by hand, with its event', async () => {
  const id = randomUUID();
  const results = await save([cell('O01', '12'), cell('O02', '1600')], { id });
  expect(results.map(({ outcome }) => outcome)).toEqual(['saved', 'saved']);
  expect(await figure('O02', '2026-H1')).toEqual({ value: '1600', state: 'entered' });
  expect(await rowsOf(id)).toEqual([{ verb: 'enter', actor: `officer:${own.actor.id}`, chain: ninhKieu }]);
  await rollUp(database.jobs, '92');
  expect(await figure('O02', '2026-H1')).toEqual({ value: '1600', state: 'entered' });
});

test('a retried command does nothing twice and answers the same', async () => {
  const id = randomUUID();
  const first = await save([cell('O03', '7')], { id });
  const again = await save([cell('O03', '7')], { id });
  expect(again).toEqual(first);
  expect(await rowsOf(id)).toHaveLength(1);
  expect((await figure('O03', '2026-H1')).value).toBe('7');
});

test('a change takes the old quantity back; an emptied cell is missing, a zero is not', async () => {
  await save([cell('O04', '5')]);
  await save([cell('O04', '8', { seen: 1 })]);
  expect((await figure('O04', '2026-H1')).value).toBe('8');
  await save([cell('O04', null, { seen: 2 })]);
  expect(await figure('O04', '2026-H1')).toEqual({ value: null, state: 'missing' });
  await save([cell('O04', '0', { seen: 3, estimated: true })]);
  expect(await figure('O04', '2026-H1')).toEqual({ value: '0', state: 'estimated' });
});

test('two people on one cell: the first stays, the second is kept in the history and told', async () => {
  await save([cell('O07', '100')]);
  const [late] = await save([cell('O07', '90')], { by: colleague });
  expect(late).toMatchObject({ outcome: 'outrun', current: { value: '100', enteredBy: own.actor.id } });
  const [chosen] = await save([cell('O07', '90', { seen: 1 })], { by: colleague });
  expect(chosen?.outcome).toBe('saved');
  const kept = await database.admin
    .selectFrom('figure_entry_versions')
    .select(['outcome', 'value', 'version'])
    .where('entry_id', '=', late?.current?.id ?? '')
    .orderBy('at')
    .execute();
  expect(kept.map(({ outcome, value, version }) => [outcome, value, version])).toEqual([
    ['held', '100', 1],
    ['outrun', '90', 1],
    ['held', '90', 2],
  ]);
});

test.each([
  ['a register computes it', cell('T01', '5'), 'entryComputed'],
  ['it is a ratio', cell('A02', '5'), 'entryComputed'],
  ['there is no such indicator', cell('X99', '5'), 'entryUnknownIndicator'],
  ['it is negative', cell('O01', '-5'), 'entryNegative'],
  ['half a session', cell('O01', '1.5'), 'entryFraction'],
  ['letters', cell('O01', '12a'), 'entryMalformed'],
  ['another body supplies it and no paper is named', cell('C04', '5'), 'entryPaperRequired'],
  ['the handling unit has not confirmed', cell('C01', '5'), 'entryPaperRequired'],
])('refused at the cell alone: %s', async (_, wrong, fault) => {
  const [result, other] = await save([wrong, cell('F01', null, { comment: 'chưa có' })]);
  expect(result).toMatchObject({ outcome: 'refused', fault });
  expect(other?.outcome).not.toBe('refused');
});

test('a half year beside its months would be counted twice', async () => {
  await save([cell('B03', '40')], { period: '2026-M03' });
  const [result] = await save([cell('B03', '300')]);
  expect(result).toMatchObject({ fault: 'entryOtherPeriod', otherPeriod: '2026-M03' });
  expect((await figure('B03', '2026-H1')).value).toBe('40');
});

test('a half year is no month', async () => {
  await save([cell('G01', '30')]);
  expect(await figure('G01', '2026-M06')).toEqual({ value: null, state: 'missing' });
  expect((await figure('G01', '2026-H1')).value).toBe('30');
});

test.each([
  ['2026-H9', ninhKieu, { period: 'entryPeriodWrong' }],
  ['2031-H1', ninhKieu, { period: 'entryPeriodNotBegun' }],
  ['2025-H1', ninhKieu, { areaCode: 'entryAreaNotFounded' }],
])('%s for %s is refused whole', async (period, area, fields) => {
  await expect(save([cell('O01', '5')], { period, area })).rejects.toMatchObject({ code: 'invalid', fields });
});

test('another area answers not found, a reader not allowed, the city may', async () => {
  await expect(save([cell('O01', '5')], { area: caiKhe })).rejects.toMatchObject({ code: 'not_found' });
  await expect(save([cell('O01', '5')], { area: '92' })).rejects.toMatchObject({ code: 'not_found' });
  const reader = prepared.officer(await addOfficer(database, 'inspector', '92/'));
  await expect(save([cell('O01', '5')], { by: reader })).rejects.toMatchObject({ code: 'not_allowed' });
  expect((await save([cell('O01', '5')], { by: city, area: caiKhe }))[0]?.outcome).toBe('saved');
  expect((await save([cell('M10', '2')], { by: city, area: '92' }))[0]?.outcome).toBe('saved');
});

const codes = ['O05', 'M02', 'O06', 'H02', 'V02'] as const;
const months = ['2026-M01', '2026-M02', '2026-M03', '2026-M04', '2026-M05', '2026-M06'];

test('figures after random entries and changes equal a naive recount', async () => {
  const kindOf = new Map(visibleIndicators.map(({ code, kind }) => [code, kind]));
  const naive = new Map<string, { value: string | null; version: number }>();
  const step = fc.record({
    code: fc.constantFrom(...codes),
    month: fc.constantFrom(...months),
    value: fc.option(fc.nat(50).map(String), { nil: null, freq: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { code, month, value } of steps) {
        const key = `${code} ${month}`;
        const known = naive.get(key);
        const [result] = await save([cell(code, value, { seen: known?.version ?? 0 })], {
          by: city,
          area: caiKhe,
          period: month,
        });
        if (result?.current) naive.set(key, { value: result.current.value, version: result.current.version });
      }
      for (const code of codes) {
        for (const month of [...months, '2026-H1']) {
          const upTo = months.slice(0, month === '2026-H1' ? 6 : months.indexOf(month) + 1);
          const held = (list: string[]) => list.flatMap((one) => naive.get(`${code} ${one}`)?.value ?? []);
          const flow = held(month === '2026-H1' ? months : [month]);
          const expected =
            kindOf.get(code) === 'stock'
              ? (held(upTo).at(-1) ?? null)
              : flow.length === 0
                ? null
                : String(flow.reduce((sum, one) => sum + Number(one), 0));
          expect([code, month, (await figure(code, month, caiKhe)).value]).toEqual([code, month, expected]);
        }
      }
    }),
    { numRuns: 8 },
  );
  await inScope(database.jobs, { tenant: '92', path: '92/' }, async () => undefined);
});
