import { z } from 'zod';
import { Id } from '../fields.ts';

const need = z.enum(['required', 'preferred', 'discouraged']);
const named = z.array(z.object({ id: z.string(), type: z.string() }));

/** What a browser is to ask of a key that is registered: the options of WebAuthn, and the id to answer under. */
export const PasskeyChallenge = z.strictObject({
  challengeId: Id,
  options: z.object({
    challenge: z.string(),
    rpId: z.string().exactOptional(),
    timeout: z.int().exactOptional(),
    userVerification: need.exactOptional(),
    allowCredentials: named.exactOptional(),
  }),
});
export type PasskeyChallenge = z.infer<typeof PasskeyChallenge>;

/** The same for a key that is to be registered. */
export const NewPasskeyChallenge = z.strictObject({
  challengeId: Id,
  options: z.object({
    challenge: z.string(),
    rp: z.object({ id: z.string().exactOptional(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
    timeout: z.int().exactOptional(),
    attestation: z.enum(['none', 'direct', 'indirect', 'enterprise']).exactOptional(),
    excludeCredentials: named.exactOptional(),
    authenticatorSelection: z
      .object({
        residentKey: need.exactOptional(),
        userVerification: need.exactOptional(),
        requireResidentKey: z.boolean().exactOptional(),
      })
      .exactOptional(),
    extensions: z.object({ credProps: z.boolean().exactOptional() }).exactOptional(),
  }),
});
export type NewPasskeyChallenge = z.infer<typeof NewPasskeyChallenge>;

const Base64Url = z.string().max(16_384, 'passkeyWrong');
// What else browsers say of a key is left out: only what is checked or kept passes.
const answer = {
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key', 'passkeyWrong'),
  clientExtensionResults: z.object({
    credProps: z.object({ rk: z.boolean().exactOptional() }).exactOptional(),
  }),
};

/** A key's answer to a challenge, as `@simplewebauthn/browser` hands it over. */
export const PasskeyAnswer = z.strictObject({
  challengeId: Id,
  response: z.object({
    ...answer,
    response: z.object({
      clientDataJSON: Base64Url,
      authenticatorData: Base64Url,
      signature: Base64Url,
      userHandle: Base64Url.exactOptional(),
    }),
  }),
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** A new key, under the name that its officer gives it. */
export const NewPasskey = z.strictObject({
  challengeId: Id,
  name: z.string().trim().min(1, 'passkeyNameRequired').max(60, 'passkeyNameLong'),
  response: z.object({
    ...answer,
    response: z.object({
      clientDataJSON: Base64Url,
      attestationObject: z.string().max(65_536, 'passkeyWrong'),
      transports: z.array(z.string().max(40, 'passkeyWrong')).max(10, 'passkeyWrong').exactOptional(),
    }),
  }),
});
export type NewPasskey = z.infer<typeof NewPasskey>;
