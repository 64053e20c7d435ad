import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hangingIn, readAccount } from './account.ts';
import type { AccountLine } from './fuzz.ts';
import { fuzzDocument, summaryOf } from './fuzz-document.ts';

const line = (target: string, more: Partial<AccountLine>): AccountLine => ({
  target,
  at: 1000,
  seed: 7,
  cases: 10,
  slowest: 3,
  ...more,
});

test('a target that has finished no case for too long hangs; one that is done or at work does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tindan-account-'));
  const file = join(folder, 'account.jsonl');
  expect(readAccount(file)).toEqual([]);
  const written = [
    line('a code', { cases: 0 }),
    line('a day', {}),
    line('a code', { ended: 'well', grown: 2 }),
    line('a page', { at: 9000 }),
  ];
  for (const one of written) appendFileSync(file, `${JSON.stringify(one)}\n`);
  appendFileSync(file, '{"target":"half a li');
  const targets = readAccount(file);
  expect(targets.map(({ target, cases }) => [target, cases])).toEqual([
    ['a code', 10],
    ['a day', 10],
    ['a page', 10],
  ]);
  expect(hangingIn(targets, 10_000, 5000).map(({ target }) => target)).toEqual(['a day']);
  rmSync(folder, { recursive: true });
});

test('the page counts the cases and says what hung, what fell and where memory grew', () => {
  const targets = [
    line('a code', { cases: 900, ended: 'well', grown: 1 }),
    line('call signIn', { cases: 100, slowest: 250, ended: 'fault' }),
    line('a day', { cases: 5 }),
  ];
  const run = { targets, hung: ['a day'], minutes: 12, isWell: false };
  expect(summaryOf(run)).toBe(
    '1,005 cases on 3 targets in 12 minutes; fault: call signIn (seed 7); hung: a day; longest case 250 ms; heap grown by at most 1 MB on one target',
  );
  expect(fuzzDocument(run, '- Day')).toContain('| calls of the officers’ app | 1 | 100 | 250 |');
});
