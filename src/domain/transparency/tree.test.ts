import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendLeaves, treeRoot } from './append-leaves.ts';
import { proveConsistency, proveInclusion } from './proofs.ts';
import { TileMissing } from './tiles.ts';
import { growLog, memoryLog, naiveConsistency, naiveInclusion } from './tree.fixture.ts';
import { emptyRoot, leafHash, nodeHash, rootOf } from './tree-hash.ts';
import { verifyConsistency, verifyInclusion } from './verify-proofs.ts';

/** Entries of the reference implementation of Certificate Transparency and the roots of their first 1–8. */
const referenceEntries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const referenceRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const entry = (at: number) => Buffer.from(`event ${at}`);
const leaves = (size: number) => Array.from({ length: size }, (_, at) => leafHash(entry(at)));

test('roots equal the published ones, in memory and by tiles', async () => {
  const log = memoryLog();
  expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await treeRoot(log)).toEqual(emptyRoot);
  for (const [at, root] of referenceRoots.entries()) {
    const entries = referenceEntries.map((text) => Buffer.from(text, 'hex'));
    expect(rootOf(entries.slice(0, at + 1).map(leafHash)).toString('hex')).toBe(root);
    const appended = await growLog(log, entries.slice(at, at + 1));
    expect(appended.root.toString('hex')).toBe(root);
  }
});

test('every size from 1 to 300, appended one by one, has the root and proofs of the definition', async () => {
  const log = memoryLog();
  const hashes = leaves(300);
  for (let size = 1; size <= 300; size++) {
    const { root } = await growLog(log, [entry(size - 1)]);
    expect(root).toEqual(rootOf(hashes.slice(0, size)));
    for (const index of new Set([0, size - 1, size >> 1, (size * 7) % size, Math.min(255, size - 1)])) {
      const proof = await proveInclusion(log, index);
      expect(proof).toEqual(naiveInclusion(hashes.slice(0, size), index));
      expect(verifyInclusion({ leafHash: leafHash(entry(index)), index, size, root, proof })).toBe(true);
    }
    for (const oldSize of new Set([1, size, Math.max(1, size - 1), (size >> 1) + 1, Math.min(size, 256)])) {
      const proof = await proveConsistency(log, oldSize);
      expect(proof).toEqual(naiveConsistency(hashes.slice(0, size), oldSize));
      const oldRoot = rootOf(hashes.slice(0, oldSize));
      expect(verifyConsistency({ oldSize, oldRoot, size, root, proof })).toBe(true);
    }
  }
});

test('however the entries are parcelled, tiles and root are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), async (parcels) => {
      const log = memoryLog();
      for (const parcel of parcels) {
        const { size } = log;
        await growLog(
          log,
          Array.from({ length: parcel }, (_, at) => entry(size + at)),
        );
      }
      const once = memoryLog();
      await growLog(
        once,
        Array.from({ length: log.size }, (_, at) => entry(at)),
      );
      expect(log.tiles).toEqual(once.tiles);
      expect(await treeRoot(log)).toEqual(rootOf(leaves(log.size)));
    }),
    { numRuns: 30 },
  );
});

test('three levels of tiles: 66,000 entries, proofs now and as of an earlier size', {
  timeout: 30_000,
}, async () => {
  const log = memoryLog();
  const size = 66_000;
  const { root } = await growLog(
    log,
    Array.from({ length: size }, (_, at) => entry(at)),
  );
  const hashes = leaves(size);
  expect(root).toEqual(rootOf(hashes));
  expect([...log.tiles.keys()].filter((name) => name.startsWith('2/'))).toEqual(['2/0']);
  for (const index of [0, 255, 256, 65_535, 65_536, 65_999]) {
    const proof = await proveInclusion(log, index);
    expect(verifyInclusion({ leafHash: leafHash(entry(index)), index, size, root, proof })).toBe(true);
  }
  for (const oldSize of [1, 256, 65_535, 65_536, 65_537]) {
    const earlier = { ...log, size: oldSize };
    const oldRoot = await treeRoot(earlier);
    expect(oldRoot).toEqual(rootOf(hashes.slice(0, oldSize)));
    const proof = await proveConsistency(log, oldSize);
    expect(verifyConsistency({ oldSize, oldRoot, size, root, proof })).toBe(true);
    const inOld = await proveInclusion(earlier, oldSize - 1);
    const claim = {
      leafHash: leafHash(entry(oldSize - 1)),
      index: oldSize - 1,
      size: oldSize,
      root: oldRoot,
    };
    expect(verifyInclusion({ ...claim, proof: inOld })).toBe(true);
  }
});

test('a damaged store is said to be damaged', async () => {
  const log = memoryLog();
  await growLog(
    log,
    Array.from({ length: 300 }, (_, at) => entry(at)),
  );
  await expect(treeRoot({ ...log, size: 301 })).rejects.toThrow(TileMissing);
  log.tiles.set('0/1', Buffer.alloc(43 * 32));
  await expect(appendLeaves(log, [entry(300)])).rejects.toThrow(TileMissing);
  await expect(proveInclusion(log, 0)).rejects.toThrow(TileMissing);
  await expect(proveInclusion(log, 300)).rejects.toThrow(RangeError);
  await expect(proveConsistency(log, 0)).rejects.toThrow(RangeError);
});

test('a leaf can never pass for a node', () => {
  const [a, b] = [leafHash(entry(0)), leafHash(entry(1))];
  expect(leafHash(Buffer.concat([a, b]))).not.toEqual(nodeHash(a, b));
});
