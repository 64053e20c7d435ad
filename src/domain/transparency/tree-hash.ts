/**
 * Merkle tree of RFC 6962 §2.1 (the same as RFC 9162 §2.1). A leaf and a node start with different bytes, so
 * neither can pass for the other.
 */
import { hash } from 'node:crypto';

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

/** Bytes of a hash. */
export const hashLength = 32;

/** Root of the tree without leaves. */
export const emptyRoot = hash('sha256', '', 'buffer');

/** Hash of an entry. */
export function leafHash(entry: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([leafPrefix, entry]), 'buffer');
}

/** Hash of two neighbouring subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer');
}

/** The greatest power of two below `size` (which is at least 2): where the RFC splits a tree. */
export function splitPoint(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** Root of the given leaf hashes, all in memory. For long lists use `appendLeaves`. */
export function rootOf(leafHashes: readonly Uint8Array[]): Buffer {
  const [first] = leafHashes;
  if (!first) return emptyRoot;
  if (leafHashes.length === 1) return Buffer.from(first);
  const split = splitPoint(leafHashes.length);
  return nodeHash(rootOf(leafHashes.slice(0, split)), rootOf(leafHashes.slice(split)));
}
