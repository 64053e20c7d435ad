import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { createOfficer, listOfficers } from '#modules/officers/for-main.ts';
import { foundRecord, keptKinds } from '#modules/registers/for-officers.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { projectRoot } from '#platform/project-root.ts';
import { withHome } from '../../src/main/home/with-home.ts';
import { founding } from '../../src/modules/registers/registers.fixture.ts';
import { runTindan } from '../support/run-tindan.ts';
import { startProduct } from '../support/start-product.ts';
import { plantedPhoto } from '../support/tip-files.ts';

// Writes the backup of this day's version: `node bin/tindan.mjs run test/upgrade/make.ts`. What it prints goes into
// test/journeys/upgrade.test.ts. Keys and words in it are made for it alone.
const tenant = '92';
const commune = '31135';
const home = await mkdtemp(join(tmpdir(), 'tindan-fixture-'));
const day = systemClock().toISOString().slice(0, 10);
const env = { ...process.env, DATABASE_URL: '', TINDAN_HOME: home, TINDAN_SAMPLE: 'off' };

async function post(url: string, fields: Record<string, string>, photo?: Buffer): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (photo) body.append('files', new Blob([new Uint8Array(photo)]), 'anh.jpg');
  const page = await (await fetch(url, { method: 'POST', body })).text();
  const code = /data-reference="([^"]+)"/.exec(page)?.[1];
  if (!code) throw new Error(`No code came of ${url}: ${page.slice(0, 400)}`);
  return code;
}

/** An officer who puts two cameras into the register, beside the running product. */
const keepRegisters = () =>
  withHome(
    readConfig(env),
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      const context = { db, clock: systemClock, tenant };
      try {
        const username = 'phongtrao.thu';
        const roles = [{ role: 'movement_officer', areaPath: `${tenant}/${commune}/` }] as const;
        const account = { username, displayName: 'Cán bộ thử', title: 'Thử', roles };
        await createOfficer(context, { ...account, password: 'bến đò chiều mưa tháng bảy' });
        const officers = await listOfficers(context);
        const id = officers.find((one) => one.username === username)?.id ?? '';
        const registers = { ...context, actor: { id, roles }, kinds: keptKinds(db, systemClock) };
        for (const name of ['Camera đầu hẻm', 'Camera cuối hẻm'])
          await foundRecord(registers, founding('camera', { id: uuidv7(), name }));
      } finally {
        await db.destroy();
      }
    },
  );

try {
  const { publicUrl, stop } = await startProduct(home, { TINDAN_SAMPLE: 'off' });
  const codes: string[] = [];
  let question = '';
  try {
    await runTindan(home, 'officers', 'bootstrap');
    for (const description of ['Mùi khét cuối hẻm', 'Xe tải đậu lấn đường', 'Tiếng ồn ban đêm']) {
      const photo = codes.length === 0 ? await plantedPhoto() : undefined;
      const form = { nonce: crypto.randomUUID(), description, areaCode: commune, reach: 'none' };
      codes.push(await post(`${publicUrl}/bao-tin`, form, photo));
    }
    question = await post(`${publicUrl}/hoi-dap/gui`, {
      ...{
        nonce: crypto.randomUUID(),
        question: 'Khi nào phường làm căn cước lưu động?',
        topic: 'residence',
      },
      ...{ areaCode: commune, publish: 'no', confirmed: '1' },
    });
    await keepRegisters();
  } finally {
    await stop();
  }
  const figures = JSON.parse(
    await runTindan(home, 'figures', 'export', '--area', tenant, '--period', '2026-H2', '--format', 'json'),
  );
  const { root } = JSON.parse(await runTindan(home, 'verify', '--json'));
  const file = join(projectRoot, 'test', 'upgrade', `${day}.tar.zst`);
  await runTindan(home, 'backup', '--with-secrets', file);
  console.log(JSON.stringify({ day, root, codes, question, figures }, null, 2));
} finally {
  await rm(home, { recursive: true, force: true });
}
