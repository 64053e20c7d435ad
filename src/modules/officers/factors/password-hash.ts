import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const run = promisify(argon2) as (name: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** Cost of a new hash. Stored in each hash, so it can rise without breaking the old ones. Memory in KiB. */
const cost = { memory: 32_768, passes: 3, parallelism: 1 } as const;

const bare = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

// The same word typed on two keyboards may arrive composed or not; NFC makes it one password.
const messageOf = (password: string): Buffer => Buffer.from(password.normalize('NFC'), 'utf8');

/** Argon2id (RFC 9106) in PHC string format, computed on the thread pool. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await run('argon2id', { message: messageOf(password), nonce: salt, tagLength: 32, ...cost });
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(hash)}`;
}

/** Whether the password is the one of this PHC string. Anything that is no Argon2id string matches nothing. */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc);
  if (!parts) return false;
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, expected] = parts.slice(4).map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer];
  const hash = await run('argon2id', {
    message: messageOf(password),
    nonce: salt,
    tagLength: expected.length,
    memory,
    passes,
    parallelism,
  });
  return timingSafeEqual(hash, expected);
}

let decoy: Promise<string> | undefined;

/** A hash that no password has: checking an unknown name costs the same as a known one. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword(randomBytes(32).toString('base64url'));
  return decoy;
}
