import { expect, test } from 'vitest';
import { prepare, writeInBulk } from './both-ways.fixture.ts';
import { writeOneByOne } from './one-by-one.fixture.ts';
import { readAll, rowsOf } from './told-both-ways.fixture.ts';

const bulk = await prepare();
const single = await prepare();
const bulkCodes = await writeInBulk(bulk);
const singleCodes = await writeOneByOne(single);

test('a sample in bulk leaves the rows that the use cases leave, one by one', async () => {
  const expected = await rowsOf(single);
  expect(expected.filter(([kind]) => kind === 'event').length).toBeGreaterThan(150);
  expect(expected.filter(([kind]) => kind === 'message').length).toBeGreaterThan(20);
  // rules on how long a tip is kept are in force in these months
  expect(expected.filter(([, row]) => row.destroy_on).length).toBeGreaterThan(5);
  expect(await rowsOf(bulk)).toEqual(expected);
});

test('officers and senders read the same in both', async () => {
  const expected = await readAll(single, singleCodes);
  expect(expected.filter(({ contact }) => contact !== null).length).toBeGreaterThan(5);
  expect(await readAll(bulk, bulkCodes)).toEqual(expected);
});
