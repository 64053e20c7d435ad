import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { NewPasskey } from '#contract/officers/account.ts';
import type { PasskeyAnswer, PasskeyChallenge } from '#contract/officers/session.ts';

type Options<Start extends (given: never) => unknown> = Parameters<Start>[0] extends { optionsJSON: infer O }
  ? O
  : never;

/** Keys sign for a name: at a bare address, or in an old browser, there are none. */
export const canUsePasskeys = (): boolean =>
  browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(window.location.hostname);

/** Has a key answer a challenge; its holder types a PIN or lays a finger on it. Rejects when they turn away. */
export async function answerChallenge({ challengeId, options }: PasskeyChallenge): Promise<PasskeyAnswer> {
  const optionsJSON = options as unknown as Options<typeof startAuthentication>;
  const response = await startAuthentication({ optionsJSON });
  return { challengeId, response: { ...response } } as unknown as PasskeyAnswer;
}

/** Has a new key register itself. */
export async function registerKey(
  { challengeId, options }: PasskeyChallenge,
  name: string,
): Promise<NewPasskey> {
  const optionsJSON = options as unknown as Options<typeof startRegistration>;
  const response = await startRegistration({ optionsJSON });
  return { challengeId, name, response: { ...response } } as unknown as NewPasskey;
}

/** Whether a person turned away from the key, or it did not answer, rather than the server refusing. */
export const isKeyStopped = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'WebAuthnError');
