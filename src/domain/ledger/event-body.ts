import { createHash } from 'node:crypto';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';

/** One counted quantity of an event: so many of `indicator`, in `area`, on a day. */
export type FactBody = {
  readonly indicator: string;
  /** Area code as it was on that day. */
  readonly area: string;
  /** Day in Asia/Ho_Chi_Minh, 'YYYY-MM-DD'. */
  readonly on: string;
  /** Decimal text, e.g. '1', '-1', '2.5'. */
  readonly quantity: string;
  readonly dimensions?: Readonly<Record<string, string>>;
};

/** What happened, in ids, codes, amounts and salted hashes; never free text. */
export type EventBody = {
  readonly tenant: string;
  /** The chain it is booked in: an area's code, or the tenant's. */
  readonly chain: string;
  /** The id of the command that caused it (UUID). */
  readonly id: string;
  /** `officer:<uuid>`, `resident` or `job:<name>`. */
  readonly actor: string;
  readonly verb: string;
  readonly recordKind: string;
  readonly recordId: string;
  /** ISO 8601 instants in UTC. */
  readonly happenedAt: string;
  readonly recordedAt: string;
  readonly details: Readonly<Record<string, CanonicalValue>>;
  readonly facts: readonly FactBody[];
};

/** The bytes that are hashed, stored and read back; the database takes columns and facts out of them. */
export function eventBytes(body: EventBody): Buffer {
  return Buffer.from(canonicalJson(body), 'utf8');
}

/** Hash before the first event of a chain. */
export const genesisHash = Buffer.alloc(32);

/** SHA-256 over previous hash, seq (8 bytes, big-endian) and body: the link of a chain. */
export function eventHash(previous: Uint8Array, seq: number, bytes: Uint8Array): Buffer {
  const position = Buffer.alloc(8);
  position.writeBigUInt64BE(BigInt(seq));
  return createHash('sha256').update(previous).update(position).update(bytes).digest();
}
