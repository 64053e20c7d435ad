import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import type { SignInContext, SiteIdentity } from '../sign-in/sign-in-context.ts';
import { type ChallengePurpose, takeChallenge } from './challenge.repository.ts';
import { lockPasskey, type Passkey, updatePasskeyUse } from './passkey.repository.ts';

/** The answer of a key to a challenge. */
export interface PasskeyAnswer {
  readonly challengeId: string;
  readonly response: AuthenticationResponseJSON;
}

type Context = Pick<SignInContext, 'db' | 'clock' | 'tenant'> & { readonly site: SiteIdentity };

/**
 * Whose key signed this challenge, with its holder's PIN or finger. The challenge is spent whatever comes out, and a
 * key whose counter has not moved on is a copy.
 * @returns undefined for anything that is not right
 */
export async function checkPasskey(
  context: Context,
  { challengeId, response }: PasskeyAnswer,
  purpose: Exclude<ChallengePurpose, 'register'>,
  sessionHash: Buffer | null,
): Promise<Passkey | undefined> {
  const { db, clock, tenant } = context;
  const scope = { tenant, path: `${tenant}/` };
  const asked = { id: challengeId, purpose, sessionHash, now: clock() };
  const challenge = await inScope(db, scope, (trx) => takeChallenge(trx, tenant, asked));
  if (!challenge) return undefined;
  return inScope(db, scope, async (trx) => {
    const key = await lockPasskey(trx, tenant, Buffer.from(response.id, 'base64url'));
    return key && (await isAnswer(trx, context, key, response, challenge)) ? key : undefined;
  });
}

async function isAnswer(
  trx: Trx,
  { clock, tenant, site }: Context,
  key: Passkey,
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
): Promise<boolean> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      credential: {
        id: key.credentialId.toString('base64url'),
        publicKey: Uint8Array.from(key.publicKey),
        counter: key.counter,
      },
    });
    if (!verified) return false;
    await updatePasskeyUse(trx, tenant, key.id, { counter: authenticationInfo.newCounter, now: clock() });
    return true;
  } catch {
    // the library says by an error what is wrong; the caller must not learn it
    return false;
  }
}
