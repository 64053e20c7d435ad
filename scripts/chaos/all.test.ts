import { expect, test } from 'vitest';
import { type Part, quick } from '../../test/chaos/whole/part.ts';
import { runParts } from '../../test/chaos/whole/run-parts.ts';
import { wholeDocument } from '../../test/chaos/whole/whole-document.ts';

const well: Part = {
  name: 'well',
  run: async () => ({
    rows: [{ what: 'kill -9, jobs', times: 2, tips: 7, backAfter: [500, 1500], faults: [] }],
  }),
};
const broken: Part = {
  name: 'broken',
  run: async () => {
    throw new Error('no port is free\nand more');
  },
};
const faulty: Part = {
  name: 'faulty',
  run: async () => ({
    rows: [{ what: 'clock leaps', times: 1, tips: 9, faults: ['2 codes open nothing'] }],
    skipped: ['failover: not installed: etcd'],
  }),
};
const said: string[] = [];
const run = (parts: readonly Part[], signal = new AbortController().signal) =>
  runParts(parts, { amounts: quick, say: (text) => said.push(text), signal });

test('a part that breaks off is a fault, and those after it are run', async () => {
  const report = await run([broken, well]);
  expect(report.rows.map(({ what, faults }) => ({ what, faults }))).toEqual([
    { what: 'broken', faults: ['broke off: Error: no port is free'] },
    { what: 'kill -9, jobs', faults: [] },
  ]);
  expect(said.join('\n')).toContain('and more');
});

test('the table tells what was lost, what was skipped and how long it took to be back', async () => {
  const page = wholeDocument(await run([well, faulty]), '- Day');
  expect(page).toContain('| kill -9, jobs | 2 | 7 | none lost, none twice | 1.0 / 1.5 |');
  expect(page).toContain('| clock leaps | 1 | 9 | 2 codes open nothing |  |');
  expect(page).toContain('- Skipped: failover: not installed: etcd');
  expect(page).toContain('1 of 2 NOT well.');
  expect(wholeDocument(await run([well]), '')).toContain('1 of 1 well.');
});

test('what is left when it is stopped is said to be skipped', async () => {
  const report = await run([well], AbortSignal.abort());
  expect(report).toEqual({ rows: [], skipped: ['well: stopped before it'] });
});
