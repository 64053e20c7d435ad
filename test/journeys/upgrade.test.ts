import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { runTindan } from '../support/run-tindan.ts';
import { startProduct } from '../support/start-product.ts';

/** What each fixture of test/upgrade held when its version wrote it. */
const released = [
  {
    day: '2026-11-22',
    root: 'pS0aXKbML0JOiPLomw8O+m4S7NZT8NmMhR30CEuAK+U=',
    codes: ['6KD4-33T0-F7R2-Z41E-0', '78GE-KKB8-7A5K-CKPG-W', 'M5CM-RW39-RSRQ-45H8-5'],
  },
];

test.each(released)('a backup of $day is today’s home: log, tips and codes', async ({ day, root, codes }) => {
  const home = await mkdtemp(join(tmpdir(), 'tindan-upgrade-'));
  const backup = join(projectRoot, 'test', 'upgrade', `${day}.tar.zst`);
  expect(await runTindan(home, 'restore', backup)).toContain(root);
  const { publicUrl, stop } = await startProduct(home, { TINDAN_SAMPLE: 'off' });
  try {
    for (const code of codes) {
      const body = new URLSearchParams({ code });
      const page = await (await fetch(`${publicUrl}/tra-cuu`, { method: 'POST', body })).text();
      expect(page.includes('Phường Ninh Kiều') && page.includes('tindan/receipt/v1'), code).toBe(true);
    }
    expect(JSON.parse(await runTindan(home, 'verify', '--json'))).toMatchObject({ fault: null });
  } finally {
    await stop();
    await rm(home, { recursive: true, force: true });
  }
});
