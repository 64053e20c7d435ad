import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as base64url, and the SHA-256 under which the session is stored. */
export function newSessionToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
