import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { workerData } from 'node:worker_threads';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { v7 as uuidv7 } from 'uuid';
import { randomOf } from '#domain/sample/random.ts';
import { areaPublicKey } from '#domain/sealing/area-key.ts';
import { newContentKey } from '#domain/sealing/content-key.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import { wrapForArea } from '#domain/sealing/wrap-for-area.ts';
import { textPlace } from '#modules/tips/sealed/tip-content.ts';
import { benchDay, benchTenant, type SeedShare } from './seed-tips.ts';
import { tipText } from './tip-language.ts';

// One thread of seed-tips.ts: seals the tips of its areas and copies them into the tables.
const { url, areas, keys } = workerData as SeedShare;
const tenant = benchTenant;
const year = 365 * 86_400_000;

async function copying(table: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = off; set session_replication_role = replica');
  const stream = client.query(copyFrom(`copy tindan.${table} from stdin`));
  let lines: string[] = [];
  const flush = async () => {
    if (lines.length > 0 && !stream.write(lines.join(''))) await once(stream, 'drain');
    lines = [];
  };
  return {
    async add(...values: readonly string[]) {
      lines.push(`${values.join('\t')}\n`);
      if (lines.length >= 200) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await finished(stream);
      await client.end();
    },
  };
}

const bytes = (value: Uint8Array): string => `\\\\x${Buffer.from(value).toString('hex')}`;

const columns = [
  'tenant_id',
  'id',
  'area_code',
  'area_path',
  'track',
  'status',
  'channel',
  'reach',
  'received_at',
  'code_hash',
  'code_wrapped_key',
  'key_area',
  'key_version',
  'area_wrapped_key',
];
const tips = await copying(`tips (${columns.join(', ')})`);
const texts = await copying('tip_texts (tenant_id, tip_id, area_path, field, sealed)');
for (const { code, tips: count } of areas) {
  const stored = keys.find((key) => key.code === code);
  if (!stored) throw new Error(`No key for ${code}.`);
  const key = areaPublicKey({ tenant, area: code, version: 1 }, stored.publicKey);
  const random = randomOf('bench tips', code);
  const path = `${tenant}/${code}/`;
  for (let n = 0; n < count; n += 1) {
    const at = benchDay.getTime() - year + Math.floor((year * n) / count);
    const id = uuidv7({ msecs: at });
    const contentKey = newContentKey();
    const told = { ...tipText(random), areaCode: code, aboutOfficer: false, dangerNow: false, salt: '' };
    const sealed = sealField(contentKey, textPlace(tenant, id, 'content'), JSON.stringify(told));
    const wrapped = wrapForArea(contentKey, id, key);
    await tips.add(
      tenant,
      id,
      code,
      path,
      'security_information',
      'received',
      'web',
      'none',
      new Date(at).toISOString(),
      bytes(randomBytes(32)),
      bytes(randomBytes(60)),
      code,
      '1',
      bytes(wrapped),
    );
    await texts.add(tenant, id, path, 'content', bytes(sealed));
  }
}
await tips.end();
await texts.end();
