import { writeBackup } from '#platform/backup/write-backup.ts';
import { homeLayout } from '#platform/home/layout.ts';

// A backup in a process of its own, to be killed: `node killed-backup.fixture.ts ADMIN_URL HOME FILE`.
const [, , adminUrl = '', home = '', file = ''] = process.argv;
await writeBackup({
  ...{ adminUrl, layout: homeLayout(home), file, program: '0.0.0', withSecrets: false },
  now: new Date('2026-11-21T00:00:00Z'),
});
