import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type {
  NewPasskey,
  NewPasskeyChallenge,
  PasskeyAnswer,
  PasskeyChallenge,
} from '#contract/officers/passkey.ts';

/** Keys sign for a name: at a bare address, or in an old browser, there are none. */
export const canUsePasskeys = (): boolean =>
  browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(window.location.hostname);

/** Has a key answer a challenge; its holder types a PIN or lays a finger on it. Rejects when they turn away. */
export async function answerChallenge({ challengeId, options }: PasskeyChallenge): Promise<PasskeyAnswer> {
  return { challengeId, response: await startAuthentication({ optionsJSON: options }) };
}

/** Has a new key register itself. */
export async function registerKey(
  { challengeId, options }: NewPasskeyChallenge,
  name: string,
): Promise<NewPasskey> {
  return { challengeId, name, response: await startRegistration({ optionsJSON: options }) };
}

/** Whether a person turned away from the key, or it did not answer, rather than the server refusing. */
export const isKeyStopped = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'WebAuthnError');
