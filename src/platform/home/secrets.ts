import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from '../start-failure.ts';
import { writeOnce } from './write-once.ts';

const randomKey = () => `${randomBytes(32).toString('base64url')}\n`;
const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/**
 * Every secret of a home and how a new one is made. 32-byte keys are base64url text, signing keys are Ed25519 in
 * PKCS 8 PEM, passwords are 32 random bytes in base64url.
 */
const MAKERS = {
  'service.key': randomKey,
  'lookup.key': randomKey,
  'log-signing.pem': signingKey,
  'receipt-signing.pem': signingKey,
  'database-admin.password': randomKey,
  'migrator.password': randomKey,
  'public_site.password': randomKey,
  'officer_api.password': randomKey,
  'jobs.password': randomKey,
} as const;

export type SecretName = keyof typeof MAKERS;
export const secretNames = Object.keys(MAKERS) as SecretName[];

/** Creates the secrets that are not there yet; those that are stay as they are. */
export function createMissingSecrets(folder: string): SecretName[] {
  return secretNames.filter((name) => {
    const file = join(folder, name);
    return !existsSync(file) && writeOnce(file, MAKERS[name]());
  });
}

/** One secret as text, without the closing line break of a key or password. */
export function getSecret(folder: string, name: SecretName): string {
  const file = join(folder, name);
  if (!existsSync(file)) throw new StartFailure('key_missing', { file });
  const text = readFileSync(file, 'utf8');
  return name.endsWith('.pem') ? text : text.trim();
}

/** Reads a 32-byte key file as bytes. */
export function readKeyFile(file: string): Buffer {
  if (!existsSync(file)) throw new StartFailure('key_missing', { file });
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (key.length !== 32) throw new StartFailure('key_missing', { file });
  return key;
}
