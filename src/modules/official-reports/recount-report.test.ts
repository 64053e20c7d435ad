import { beforeAll, expect, test } from 'vitest';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { plainText } from '#domain/official-documents/locked-figure.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { caiKhe, composeFrom, fillLedger, setByPlan } from './counted-ledger.fixture.ts';
import { numbersOutsideFields } from './docx/numbers-outside-fields.fixture.ts';
import { fieldsOf, readDocx } from './docx/read-docx.fixture.ts';

const { officerApi } = await testDatabase();
const compose = composeFrom(officerApi);
beforeAll(() => fillLedger(officerApi));

test('every number in the file stands in a locked field that the account explains', async () => {
  const { docx, account } = await compose('2026-YEAR');
  const { body } = await readDocx(docx);
  expect(numbersOutsideFields(body)).toEqual([]);
  const fields = fieldsOf(body);
  expect(fields.length).toBeGreaterThan(100);
  const byTag = new Map(account.figures.map((one) => [one.tag, one]));
  for (const { tag, lock, text } of fields) {
    expect(lock).toBe('sdtContentLocked');
    expect(tag.length).toBeLessThanOrEqual(64);
    expect(byTag.get(tag)?.printed.map((one) => one.toLowerCase())).toContain(text.toLowerCase());
  }
  expect([...byTag.keys()].sort()).toEqual([...new Set(fields.map((field) => field.tag))].sort());
  expect(fields.length).toBe(account.figures.reduce((sum, one) => sum + one.places, 0));
});

test('every counted number in the file is the sum of the facts named for it', async () => {
  const { account } = await compose('2026-YEAR');
  const counted = account.figures.filter(
    (one) => one.source.kind === 'figure' && one.indicator?.kind !== 'ratio',
  );
  expect(counted.length).toBeGreaterThan(10);
  for (const { tag, value, facts, printed } of counted) {
    const sum = facts.reduce((total, one) => total + one.sign * Number(one.quantity), 0);
    expect([tag, Number(value)]).toEqual([tag, sum]);
    for (const text of printed) {
      if (/^không$/i.test(text)) {
        expect([tag, sum]).toEqual([tag, 0]);
        continue;
      }
      const { rounding, value: said } = readRounded(text);
      const { low, high } = boundsOf(rounding, said);
      expect([tag, low !== null && high !== null && low <= sum && sum <= high]).toEqual([tag, true]);
      if (rounding === 'exact') expect([tag, said]).toEqual([tag, sum]);
    }
  }
});

test('every calculated number follows from the numbers it names', async () => {
  const { account } = await compose('2026-YEAR');
  const values = new Map(account.figures.map((one) => [one.tag, Number(one.value)]));
  const value = (tag = ''): number => values.get(tag) ?? Number.NaN;
  const calculated = account.figures.filter((one) => one.source.kind === 'calculation');
  expect(calculated.length).toBeGreaterThan(0);
  for (const figure of calculated) {
    if (figure.source.kind !== 'calculation') continue;
    const [now, then] = figure.source.operands;
    const expected = figure.tag.endsWith('|change')
      ? value(now) - value(then)
      : figure.tag.endsWith('|percent')
        ? ((value(now) - value(then)) / value(then)) * 100
        : (value(now) / value(then)) * 100;
    expect([figure.tag, Number(figure.value)]).toEqual([figure.tag, expected]);
  }
});

test('what a plan sets is printed as the plan has it, and how much of it is reached follows from it', async () => {
  const { account } = await compose('2026-YEAR');
  const targets = account.figures.filter(({ tag }) => tag.endsWith('|target'));
  const ofCity = setByPlan.filter(({ area }) => area === '92');
  expect(targets.map(({ tag, value, source }) => [tag, Number(value), source]).sort()).toEqual(
    ofCity
      .map(({ id, indicator, value }) => [
        ...[`${indicator}|92|2026-YEAR|target`, Number(value)],
        { kind: 'reference', source: `targets/${id}` },
      ])
      .sort(),
  );
  const printed = new Map(account.figures.map(({ tag, printed: texts }) => [tag, texts]));
  expect(printed.get('O02|92|2026-YEAR|reached')).toEqual(['107%']);
  expect(printed.get('T04|92|2026-YEAR|target')).toEqual(['95,5%']);
  expect(printed.get('C04|92|2026-YEAR|reached')).toBeUndefined();
  // nobody counted it: nothing is reached, and nothing is said to be missed
  expect(printed.get('V01|92|2026-YEAR|reached')).toBeUndefined();
});

test('a commune’s report has its own targets, and a half year without any has no column for them', async () => {
  const { account } = await compose('2026-YEAR', caiKhe);
  expect(account.figures.filter(({ tag }) => tag.endsWith('|target')).map(({ tag }) => tag)).toEqual([
    `C05|${caiKhe}|2026-YEAR|target`,
  ]);
  const headOf = async (period: string) => {
    const { document } = await compose(period, caiKhe);
    const table = document.annexes[0]?.blocks.find((block) => block.kind === 'table');
    return table?.head[0]?.map((cell) => (cell ? plainText(cell.inlines) : ''));
  };
  expect(await headOf('2026-H1')).not.toContain('Chỉ tiêu giao');
  expect(await headOf('2026-YEAR')).toEqual(expect.arrayContaining(['Chỉ tiêu giao', '% đạt']));
});
