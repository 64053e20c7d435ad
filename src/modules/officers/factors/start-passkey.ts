import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { v7 as uuidv7 } from 'uuid';
import { inScope } from '#platform/database/in-scope.ts';
import { hashToken } from '../session/session-token.ts';
import type { OwnContext, SignInContext, SiteIdentity } from '../sign-in/sign-in-context.ts';
import { type ChallengePurpose, insertChallenge } from './challenge.repository.ts';
import { confirmPassword } from './confirm-password.ts';
import { listPasskeys } from './passkey.repository.ts';

/** What the browser is to ask of the key, and under which id the answer comes back. */
export interface PasskeyChallenge<Options> {
  readonly challengeId: string;
  /** The options of WebAuthn as JSON. */
  readonly options: Options;
}

type Context = Pick<SignInContext, 'db' | 'clock' | 'tenant'>;

async function keep<Options extends { challenge: string }>(
  { db, clock, tenant }: Context,
  purpose: ChallengePurpose,
  sessionHash: Buffer | null,
  options: Options,
): Promise<PasskeyChallenge<Options>> {
  const id = uuidv7();
  const asked = { id, purpose, sessionHash, challenge: options.challenge, now: clock() };
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) => insertChallenge(trx, tenant, asked));
  return { challengeId: id, options };
}

/** Asks any key of this site to say whose it is: no name is typed, so none can be tried out. */
export async function startPasskeySignIn(context: Context & { site: SiteIdentity }) {
  const options = await generateAuthenticationOptions({
    rpID: context.site.rpId,
    userVerification: 'required',
    allowCredentials: [],
  });
  return keep(context, 'sign_in', null, options);
}

/** Asks one of the officer's own keys, to unlock this session. */
export async function startPasskeyUnlock(context: OwnContext) {
  const { db, tenant, officer, sessionToken } = context;
  const keys = await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    listPasskeys(trx, tenant, officer.id),
  );
  const options = await generateAuthenticationOptions({
    rpID: context.site.rpId,
    userVerification: 'required',
    allowCredentials: keys.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
  });
  return keep(context, 'unlock', hashToken(sessionToken), options);
}

/**
 * Asks for a new key of the officer, after the password once more.
 * @throws Failure `invalid` for a wrong password
 */
export async function startPasskey(context: OwnContext, { password }: { password: string }) {
  const { db, tenant, officer, site, sessionToken } = context;
  await confirmPassword(context, password);
  const keys = await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    listPasskeys(trx, tenant, officer.id),
  );
  const options = await generateRegistrationOptions({
    rpName: 'Tin Dân',
    rpID: site.rpId,
    userID: Uint8Array.from(Buffer.from(officer.id.replaceAll('-', ''), 'hex')),
    userName: officer.username,
    userDisplayName: officer.displayName,
    attestationType: 'none',
    excludeCredentials: keys.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return keep(context, 'register', hashToken(sessionToken), options);
}
