import { statfsSync } from 'node:fs';
import type { Gauge } from '#domain/watch/gauge.ts';
import { readLastBackup } from '#platform/home/last-backup.ts';
import type { HomeLayout } from '#platform/home/layout.ts';

/** What the home tells without the database. The age of a backup is missing while there is none: alert on absence. */
export function homeGauges(layout: HomeLayout, now: Date): Gauge[] {
  const { bavail, bsize } = statfsSync(layout.home);
  const backup = readLastBackup(layout);
  const disk = {
    name: 'tindan_disk_free_bytes',
    help: 'Free space where the home lies.',
    value: bavail * bsize,
  };
  if (!backup) return [disk];
  const value = Math.round((now.getTime() - Date.parse(backup.at)) / 1000);
  return [disk, { name: 'tindan_backup_age_seconds', help: 'Age of the newest finished backup.', value }];
}
