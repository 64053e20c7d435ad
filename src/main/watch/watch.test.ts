import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Gauge } from '#domain/watch/gauge.ts';
import { sealLog } from '#modules/ledger/for-jobs.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { noteBackup } from '#platform/home/last-backup.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { projectRoot } from '#platform/project-root.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testLog } from '../../../test/support/ledger.ts';
import { addOfficer, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { adminUrlOf } from '../home/backup.fixture.ts';
import { databaseGauges } from './database-gauges.ts';
import { homeGauges } from './home-gauges.ts';
import { prometheusText } from './prometheus-text.ts';
import { databaseEntry, logEntries } from './support-entries.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const folder = mkdtempSync(join(tmpdir(), 'tindan-watch-'));
const layout = homeLayout(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const byName = (gauges: readonly Gauge[]) =>
  Object.fromEntries(gauges.map(({ name, value }) => [name, value]));
const gaugesAt = async (now: Date) =>
  byName(await databaseGauges(database.officerApi, { tenant: '92', now }));

test('unsealed events, new tips and passed limits are counted, and sealing takes them away', async () => {
  const before = await gaugesAt(prepared.clock());
  await submitTip(prepared.resident, exampleForm);
  const waiting = await gaugesAt(new Date(prepared.clock().getTime() + 90_000));
  expect(waiting.tindan_tips_untriaged).toBe((before.tindan_tips_untriaged ?? 0) + 1);
  expect(waiting.tindan_log_unsealed_events).toBeGreaterThan(0);
  expect(waiting.tindan_rollup_unread_events).toBeGreaterThan(0);
  expect(waiting.tindan_log_unsealed_seconds).toBe(90);
  await sealLog({ db: database.jobs, clock: prepared.clock, tenant: '92' }, testLog);
  const sealed = await gaugesAt(prepared.clock());
  expect(sealed).toMatchObject({ tindan_log_unsealed_events: 0, tindan_log_unsealed_seconds: 0 });
  expect(sealed.tindan_database_bytes).toBeGreaterThan(1e6);
  expect(sealed).toMatchObject({ tindan_log_seal_age_seconds: expect.any(Number) });
});

test('the officers’ process reads the same numbers as the operator', async () => {
  const of = { tenant: '92', now: prepared.clock() };
  const { tindan_database_connections: _, ...own } = byName(await databaseGauges(database.officerApi, of));
  const { tindan_database_connections: __, ...whole } = byName(await databaseGauges(database.admin, of));
  expect(own).toEqual(whole);
  expect(own.tindan_tips_untriaged).toBeGreaterThan(0);
});

test('the age of a backup is missing until there is one', () => {
  const now = new Date('2026-11-28T10:00:00Z');
  const names = () => homeGauges(layout, now).map(({ name }) => name);
  expect(names()).toEqual(['tindan_disk_free_bytes']);
  noteBackup(layout, { at: '2026-11-28T09:00:00Z', rows: 1, files: 0 });
  expect(homeGauges(layout, now).find(({ name }) => name === 'tindan_backup_age_seconds')?.value).toBe(3600);
});

test('the text is what Prometheus reads', () => {
  expect(prometheusText([{ name: 'tindan_x', help: 'Two\nlines', value: 2.5 }])).toBe(
    '# HELP tindan_x Two\\nlines\n# TYPE tindan_x gauge\ntindan_x 2.5\n',
  );
});

test('a support bundle holds no word of a tip, no name of an officer and no folder of the machine', async () => {
  const words = 'chuyện chỉ người báo biết';
  await addOfficer(database, 'duty_officer', '92/31135/');
  await submitTip(prepared.resident, { ...exampleForm, description: words });
  mkdirSync(layout.logs, { recursive: true });
  writeFileSync(join(layout.logs, 'jobs.log'), `{"at":"${folder}/files"}\n`);
  const entries = { ...(await databaseEntry(adminUrlOf(database.name))), ...logEntries(layout) };
  const text = Object.values(entries).join('\n');
  expect(Object.keys(entries)).toEqual(['database.json', 'logs/jobs.log']);
  expect(text).toContain('"table": "tips"');
  expect(text).toContain('~/files');
  for (const secret of [words, folder, 'Cán bộ thử']) expect(text).not.toContain(secret);
});

test('every number that an alert or the manual names is one that is measured', async () => {
  const known = [
    ...Object.keys(await gaugesAt(prepared.clock())),
    ...[
      'tindan_disk_free_bytes',
      'tindan_backup_age_seconds',
      'tindan_public_site_up',
      'tindan_officer_site_up',
    ],
  ];
  for (const file of ['alerts.yml', 'watching.md']) {
    const text = readFileSync(join(projectRoot, 'docs', 'operations', file), 'utf8');
    const named = new Set(text.match(/\btindan_[a-z_]+/g));
    expect(named.size, file).toBeGreaterThan(5);
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
  }
});
