import { expect, test } from 'vitest';
import { treeRoot } from './append-leaves.ts';
import { proveConsistency, proveInclusion } from './proofs.ts';
import { growLog, memoryLog } from './tree.fixture.ts';
import { emptyRoot, leafHash, rootOf } from './tree-hash.ts';
import { verifyConsistency, verifyInclusion } from './verify-proofs.ts';

const entry = (at: number) => Buffer.from(`event ${at}`);
const leaves = (size: number) => Array.from({ length: size }, (_, at) => leafHash(entry(at)));
const flip = (bytes: Uint8Array, at: number) =>
  Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)));

/** The claim with each of its proof's hashes changed, left out, doubled, and the whole reversed. */
function* alteredProofs<Claim extends { proof: readonly Uint8Array[] }>(claim: Claim) {
  const { proof } = claim;
  for (const [at, hash] of proof.entries()) {
    yield { ...claim, proof: proof.with(at, flip(hash, at % 32)) };
    yield { ...claim, proof: proof.toSpliced(at, 1) };
    yield { ...claim, proof: proof.toSpliced(at, 0, hash) };
  }
  yield { ...claim, proof: [...proof, Buffer.alloc(32)] };
  yield { ...claim, proof: [Buffer.alloc(32), ...proof] };
  yield { ...claim, proof: [...proof, Buffer.alloc(31)] };
  if (proof.length > 1) yield { ...claim, proof: proof.toReversed() };
}

test('every altered inclusion proof is refused', async () => {
  const log = memoryLog();
  for (let size = 1; size <= 70; size++) {
    const { root } = await growLog(log, [entry(size - 1)]);
    for (let index = 0; index < size; index++) {
      const claim = {
        leafHash: leafHash(entry(index)),
        index,
        size,
        root,
        proof: await proveInclusion(log, index),
      };
      expect(verifyInclusion(claim)).toBe(true);
      for (const altered of alteredProofs(claim)) expect(verifyInclusion(altered)).toBe(false);
      expect(verifyInclusion({ ...claim, root: flip(root, 5) })).toBe(false);
      expect(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash, 5) })).toBe(false);
      for (const other of [-1, index - 1, index + 1, size, 0.5, Number.NaN]) {
        if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false);
      }
    }
  }
});

test('every altered consistency proof is refused', async () => {
  const log = memoryLog();
  const hashes = leaves(70);
  for (let size = 1; size <= 70; size++) {
    const { root } = await growLog(log, [entry(size - 1)]);
    for (let oldSize = 1; oldSize <= size; oldSize++) {
      const oldRoot = rootOf(hashes.slice(0, oldSize));
      const claim = { oldSize, oldRoot, size, root, proof: await proveConsistency(log, oldSize) };
      expect(verifyConsistency(claim)).toBe(true);
      for (const altered of alteredProofs(claim)) expect(verifyConsistency(altered)).toBe(false);
      expect(verifyConsistency({ ...claim, root: flip(root, 9) })).toBe(false);
      expect(verifyConsistency({ ...claim, oldRoot: flip(oldRoot, 9) })).toBe(false);
      for (const other of [oldSize - 1, size + 1]) {
        expect(verifyConsistency({ ...claim, oldSize: other })).toBe(false);
      }
    }
  }
  const root = rootOf(hashes);
  expect(verifyConsistency({ oldSize: 0, oldRoot: emptyRoot, size: 70, root, proof: [] })).toBe(true);
  expect(verifyConsistency({ oldSize: 0, oldRoot: root, size: 70, root, proof: [] })).toBe(false);
});

test('a history that was rewritten has no consistency proof', async () => {
  const log = memoryLog();
  await growLog(
    log,
    Array.from({ length: 20 }, (_, at) => entry(at)),
  );
  const forged = memoryLog();
  const { root } = await growLog(
    forged,
    Array.from({ length: 33 }, (_, at) => entry(at === 7 ? 1000 : at)),
  );
  const proof = await proveConsistency(forged, 20);
  expect(verifyConsistency({ oldSize: 20, oldRoot: await treeRoot(log), size: 33, root, proof })).toBe(false);
});
