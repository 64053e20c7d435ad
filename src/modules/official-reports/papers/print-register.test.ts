import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { communes } from '../../../../test/support/tips.ts';
import { papersOfACall, secretOfTheCall, wordsOf } from './papers.fixture.ts';

const database = await testDatabase();
const { minutes, register, moveOn, eventsOf, neighbour, tipId } = await papersOfACall(database);

test('the register says what the records say, on pages across, and none of it names a sender', async () => {
  const id = randomUUID();
  const { lines, body } = await wordsOf(await register({ id }));
  expect(lines).toContain('mất xe wave 65F1-123.45');
  expect(lines.join(' ')).toContain('danh tính niêm phong');
  expect(lines.join(' ')).not.toMatch(secretOfTheCall);
  expect(body).toContain('w:orient="landscape"');
  expect((await eventsOf(id)).map(({ verb }) => verb)).toEqual(['print']);
});

test('a register of more than its period is refused, and of another commune not found; neither leaves an event', async () => {
  const id = randomUUID();
  const before = (await eventsOf(tipId)).length;
  await expect(register({ id, from: '2026-10-01' })).rejects.toMatchObject({
    fields: { to: 'paper.error.period' },
  });
  await expect(register({ id, actor: neighbour })).rejects.toMatchObject({ code: 'not_found' });
  expect(await eventsOf(id)).toEqual([]);
  expect((await eventsOf(tipId)).length).toBe(before);
});

test('a tip that was moved on keeps its line without what was told; where it went, it is read with where it came from', async () => {
  await moveOn();
  const here = (await wordsOf(await register())).lines.join('\n');
  expect(here).toContain(tipId.slice(-6).toUpperCase());
  expect(here).toMatch(/Chuyển phường Cái Khế ngày \d\d\/11\/2026: Việc xảy ra ở địa bàn khác/);
  expect(here).toContain('Tiếp nhận: ');
  expect(here).not.toMatch(/65F1|đường 30\/4/);
  const there = (await wordsOf(await register({ actor: neighbour, areaCode: communes.caiKhe }))).lines.join(
    '\n',
  );
  expect(there).toContain('phường Ninh Kiều chuyển đến');
  expect(there).toContain('mất xe wave 65F1-123.45');
  expect(there).not.toMatch(secretOfTheCall);
});

test.skipIf(!existsSync('/usr/bin/soffice'))(
  'LibreOffice opens the minutes and the register',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tindan-papers-'));
    writeFileSync(join(folder, 'a.docx'), (await minutes()).bytes);
    writeFileSync(join(folder, 'b.docx'), (await register()).bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'a.docx'),
        join(folder, 'b.docx'),
      ],
      { stdio: 'ignore', timeout: 100_000 },
    );
    expect(existsSync(join(folder, 'a.pdf')) && existsSync(join(folder, 'b.pdf'))).toBe(true);
    if (process.env.TINDAN_KEEP_PAPERS) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  },
  120_000,
);
