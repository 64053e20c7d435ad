import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { v7 as uuidv7 } from 'uuid';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import { hashToken } from '../session/session-token.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { takeChallenge } from './challenge.repository.ts';
import { insertPasskey, listPasskeys } from './passkey.repository.ts';

const mostKeys = 10;

/** The answer of a key to `startPasskey`. */
export interface NewPasskey {
  readonly challengeId: string;
  readonly name: string;
  readonly response: RegistrationResponseJSON;
}

/**
 * Registers a key that has asked its holder for a PIN or finger.
 * @throws Failure `invalid` when the challenge is over, another session's, or the answer is not its answer;
 *   `conflict` for a key that is registered already or one too many
 */
export async function addPasskey(
  context: OwnContext,
  { challengeId, name, response }: NewPasskey,
): Promise<void> {
  const { db, clock, tenant, officer, site } = context;
  const scope = { tenant, path: `${tenant}/` };
  const now = clock();
  const sessionHash = hashToken(context.sessionToken);
  const expectedChallenge = await inScope(db, scope, (trx) =>
    takeChallenge(trx, tenant, { id: challengeId, purpose: 'register', sessionHash, now }),
  );
  if (!expectedChallenge) throw new Failure('invalid', { response: 'passkeyOver' });
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    requireUserVerification: true,
  }).catch((cause) => {
    throw new Failure('invalid', { response: 'passkeyWrong' }, { cause });
  });
  if (!registrationInfo) throw new Failure('invalid', { response: 'passkeyWrong' });
  const { credential } = registrationInfo;
  const key = {
    id: uuidv7(),
    officerId: officer.id,
    credentialId: Buffer.from(credential.id, 'base64url'),
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: name.trim(),
    createdAt: now,
    lastUsedAt: null,
  };
  await inScope(db, scope, async (trx) => {
    if ((await listPasskeys(trx, tenant, officer.id)).length >= mostKeys) throw new Failure('conflict');
    if (!(await insertPasskey(trx, tenant, key))) throw new Failure('conflict');
    const event = { tenant, now, actor: officer, officerId: officer.id, details: { key: key.id } };
    await appendOfficerEvent(trx, { ...event, verb: 'add_passkey' });
  });
}
