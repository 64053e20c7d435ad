import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeReceipt } from '#domain/sealing/receipt.ts';
import { chainsExtension, signCheckpoint } from './checkpoint.ts';
import { newNoteKey, readSignerKey } from './note-keys.ts';
import { proveConsistency, proveInclusion } from './proofs.ts';
import { growLog, memoryLog } from './tree.fixture.ts';
import { leafHash, rootOf } from './tree-hash.ts';

const source = join(import.meta.dirname, '../../../test/verifier/main.go');
const folder = mkdtempSync(join(tmpdir(), 'tindan-verifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const env = {
  ...process.env,
  GO111MODULE: 'off',
  GOFLAGS: '',
  GOPATH: '/usr/share/gocode',
  GOCACHE: join(tmpdir(), `tindan-go-cache-${userInfo().uid}`),
};

/** Why the verifier cannot be built here; empty if it can. */
function whatIsMissing(): string {
  const found = spawnSync('go', ['list', 'golang.org/x/mod/sumdb/note', 'golang.org/x/mod/sumdb/tlog'], {
    env,
  });
  if (found.error) return 'no go here (apt: golang-go)';
  return found.status === 0 ? '' : 'no golang.org/x/mod here (apt: golang-golang-x-mod-dev)';
}

type Bundle = {
  verifierKey: string;
  origin: string;
  checkpoint: string;
  inclusion: { entry: string; index: number; proof: string[] }[];
  consistency: { oldSize: number; oldRoot: string; proof: string[] }[];
};

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const entry = (at: number) => Buffer.from(`event ${at}`);

/** The log at one size as published, with proofs for some of its entries and earlier sizes. */
async function bundleOf(size: number, keys: { signerKey: string; verifierKey: string }): Promise<Bundle> {
  const origin = 'tindan.example/92/log';
  const log = memoryLog();
  const { root } = await growLog(
    log,
    Array.from({ length: size }, (_, at) => entry(at)),
  );
  const extensions = [chainsExtension(new Map([['92/31120', size]]))];
  const picked = [...new Set([0, size >> 1, size - 1])];
  const inclusion = picked.map(async (index) => ({
    entry: base64(entry(index)),
    index,
    proof: (await proveInclusion(log, index)).map(base64),
  }));
  const consistency = [...new Set([1, (size >> 1) + 1, size])].map(async (oldSize) => ({
    oldSize,
    oldRoot: base64(rootOf(Array.from({ length: oldSize }, (_, at) => leafHash(entry(at))))),
    proof: (await proveConsistency(log, oldSize)).map(base64),
  }));
  return {
    origin,
    verifierKey: keys.verifierKey,
    checkpoint: signCheckpoint({ origin, size, root, extensions }, [readSignerKey(keys.signerKey)]),
    inclusion: await Promise.all(inclusion),
    consistency: await Promise.all(consistency),
  };
}

const flip = (text: string) =>
  base64(Buffer.from(text, 'base64').map((byte, at) => (at === 5 ? byte ^ 1 : byte)));

/** Copies of a bundle, each with one thing altered. */
function alterations(bundle: Bundle, otherKey: string): Bundle[] {
  const { inclusion, consistency } = bundle;
  return [
    { ...bundle, verifierKey: otherKey },
    { ...bundle, origin: 'tindan.example/48/log' },
    { ...bundle, checkpoint: bundle.checkpoint.replace(/\n\d+\n/, (size) => `\n${Number(size) + 1}\n`) },
    { ...bundle, checkpoint: bundle.checkpoint.replace('chains ', 'Chains ') },
    ...inclusion.flatMap((claim, at) => [
      { ...bundle, inclusion: inclusion.with(at, { ...claim, entry: flip(claim.entry) }) },
      { ...bundle, inclusion: inclusion.with(at, { ...claim, index: claim.index + 1 }) },
      ...claim.proof.flatMap((hash, i) => [
        { ...bundle, inclusion: inclusion.with(at, { ...claim, proof: claim.proof.with(i, flip(hash)) }) },
        { ...bundle, inclusion: inclusion.with(at, { ...claim, proof: claim.proof.toSpliced(i, 1) }) },
      ]),
    ]),
    ...consistency.flatMap((claim, at) => [
      { ...bundle, consistency: consistency.with(at, { ...claim, oldRoot: flip(claim.oldRoot) }) },
      ...claim.proof.map((hash, i) => ({
        ...bundle,
        consistency: consistency.with(at, { ...claim, proof: claim.proof.with(i, flip(hash)) }),
      })),
    ]),
  ];
}

const missing = whatIsMissing();

let program = '';
/** Built once, by whichever test is first. */
function verifier(): string {
  if (program === '') {
    program = join(folder, 'verifier');
    execFileSync('go', ['build', '-o', program, source], { env });
  }
  return program;
}

test.skipIf(missing)(
  `a verifier that shares no code with us opens a receipt with the published key alone${missing && ` (skipped: ${missing})`}`,
  { timeout: 120_000 },
  () => {
    const { signerKey, verifierKey } = newNoteKey('tindan/92/receipts');
    const receipt = makeReceipt(
      {
        tenant: '92',
        receivedAt: new Date('2026-11-21T07:26:08Z'),
        commitment: Buffer.alloc(32, 7),
        chain: '31135',
        seq: 12,
      },
      readSignerKey(signerKey),
    );
    const check = (key: string, note: string) => {
      const [keyFile, noteFile] = [join(folder, 'key.txt'), join(folder, 'receipt.txt')];
      writeFileSync(keyFile, `${key}\n`);
      writeFileSync(noteFile, note);
      return spawnSync(verifier(), [keyFile, noteFile], { encoding: 'utf8' }).stdout;
    };
    expect(check(verifierKey, receipt)).toBe(`accepted\n${receipt.split('\n\n')[0]}\n`);
    for (const changed of ['tenant 93', 'seq 13', 'chain 31136']) {
      const [word = ''] = changed.split(' ');
      const note = receipt.replace(new RegExp(`^${word} .*$`, 'm'), changed);
      expect(check(verifierKey, note)).toMatch(/^refused: /);
    }
    expect(check(newNoteKey('tindan/92/receipts').verifierKey, receipt)).toMatch(/^refused: /);
  },
);

test.skipIf(missing)(
  `a verifier that shares no code with us accepts our log and refuses every alteration${missing && ` (skipped: ${missing})`}`,
  { timeout: 120_000 },
  async () => {
    const verify = (bundles: Bundle[]) => {
      const file = join(folder, 'bundles.json');
      writeFileSync(file, JSON.stringify(bundles));
      const { status, stdout } = spawnSync(verifier(), [file], { encoding: 'utf8', maxBuffer: 1e8 });
      return { status, lines: stdout.trim().split('\n') };
    };
    const keys = newNoteKey('tindan.example/92/log');
    const sizes = [...Array(40).keys()].map((n) => n + 1).concat([127, 255, 256, 257, 511, 700, 1000]);
    const ours = await Promise.all(sizes.map((size) => bundleOf(size, keys)));
    expect(verify(ours)).toEqual({ status: 0, lines: ours.map(() => 'accepted') });

    const altered = ours.flatMap((bundle) =>
      alterations(bundle, newNoteKey('tindan.example/92/log').verifierKey),
    );
    const { status, lines } = verify(altered);
    expect(status).toBe(1);
    expect(lines).toHaveLength(altered.length);
    expect(lines.filter((line) => !line.startsWith('refused: '))).toEqual([]);
    expect(altered.length).toBeGreaterThan(1000);
  },
);
