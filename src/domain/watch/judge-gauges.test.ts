import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeGauges, type SignName, watchLimits } from './judge-gauges.ts';

const well = {
  tindan_public_site_up: 1,
  tindan_officer_site_up: 1,
  tindan_log_unsealed_seconds: 20,
  tindan_disk_free_bytes: 60e9,
  tindan_database_bytes: 3e8,
  tindan_backup_age_seconds: 3600,
  tindan_tips_overdue_clocks: 0,
  tindan_tips_untriaged: 12,
  tindan_rollup_unread_events: 40,
  tindan_area_key_age_seconds: 9e6,
};
const judged = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    judgeGauges(Object.entries(values).map(([name, value]) => ({ name, help: '', value }))).map(
      ({ name, verdict }) => [name, verdict],
    ),
  );

test('nothing is said to be wrong where nothing is', () => {
  expect(new Set(Object.values(judged(well)))).toEqual(new Set(['good']));
});

test.each<[SignName, string, Readonly<Record<string, number>>]>([
  ['publicSite', 'bad', { tindan_public_site_up: 0 }],
  ['officerSite', 'bad', { tindan_officer_site_up: 0 }],
  ['sealing', 'bad', { tindan_log_unsealed_seconds: 601 }],
  ['disk', 'bad', { tindan_disk_free_bytes: 4.9e9 }],
  ['backup', 'warn', { tindan_backup_age_seconds: 172_801 }],
  ['limits', 'warn', { tindan_tips_overdue_clocks: 1 }],
  ['rollUps', 'warn', { tindan_rollup_unread_events: 100_001 }],
])('%s is %s, and nothing else is', (name, verdict, wrong) => {
  const { [name]: said, ...others } = judged({ ...well, ...wrong });
  expect(said).toBe(verdict);
  expect(new Set(Object.values(others))).toEqual(new Set(['good']));
});

test('no backup ever is a warning; what cannot be seen from here is not called good', () => {
  const { tindan_backup_age_seconds: _, tindan_public_site_up: __, ...rest } = well;
  expect(judged(rest)).toMatchObject({ backup: 'warn', publicSite: 'unseen', disk: 'good' });
});

test('the alarms that wake somebody have the same limits', () => {
  const alerts = readFileSync(join(import.meta.dirname, '../../../docs/operations/alerts.yml'), 'utf8');
  const limitIn = (pattern: RegExp) => {
    const [, ...factors] = pattern.exec(alerts) ?? [];
    return factors.filter(Boolean).reduce((product, factor) => product * Number(factor), 1);
  };
  expect({
    unsealedSeconds: limitIn(/tindan_log_unsealed_seconds > (\d+)/),
    freeBytes: limitIn(/tindan_disk_free_bytes < (\S+)/),
    backupSeconds: limitIn(/tindan_backup_age_seconds > (\d+) \* (\d+)/),
    unreadEvents: limitIn(/tindan_rollup_unread_events > (\d+)/),
  }).toEqual(watchLimits);
});
