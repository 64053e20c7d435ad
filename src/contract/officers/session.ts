import { z } from 'zod';
import { roles } from '#domain/officers/role.ts';
import { Id } from '../fields.ts';

export const SignIn = z.strictObject({
  username: z.string().trim().min(1, 'usernameRequired').max(100, 'usernameRequired'),
  password: z.string().min(1, 'passwordRequired').max(200, 'passwordRequired'),
  /** Six digits of the officer's app or a recovery code, once the server has asked for one (`codeRequired`). */
  code: z.string().trim().max(40, 'codeWrong').optional(),
});
export type SignIn = z.infer<typeof SignIn>;

/** What a browser is to ask of a security key: the options of WebAuthn as JSON, and the id to answer under. */
export const PasskeyChallenge = z.strictObject({
  challengeId: Id,
  options: z.looseObject({ challenge: z.string() }),
});
export type PasskeyChallenge = z.infer<typeof PasskeyChallenge>;

const Base64Url = z.string().max(16_384, 'passkeyWrong');

/** A key's answer to a challenge, as `@simplewebauthn/browser` hands it over. */
export const PasskeyAnswer = z.strictObject({
  challengeId: Id,
  response: z.looseObject({
    id: Base64Url,
    rawId: Base64Url,
    type: z.literal('public-key', 'passkeyWrong'),
    response: z.looseObject({
      clientDataJSON: Base64Url,
      authenticatorData: Base64Url,
      signature: Base64Url,
    }),
    clientExtensionResults: z.looseObject({}),
  }),
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

const password = z.string().min(1, 'passwordRequired').max(200, 'passwordRequired');

/** Opens a locked screen: the password, or a key. */
export const Unlock = z.union([z.strictObject({ password }), PasskeyAnswer]);
export type Unlock = z.infer<typeof Unlock>;

/** Who is signed in, and where they hold which role today. */
export const Me = z.strictObject({
  id: Id,
  username: z.string(),
  displayName: z.string(),
  title: z.string(),
  roles: z.array(
    z.strictObject({
      role: z.enum(roles),
      areaCode: z.string(),
      /** With its type: "phường Ninh Kiều". */
      areaName: z.string(),
    }),
  ),
  /** What the app offers at all; the server decides each time again. */
  may: z.strictObject({ readTips: z.boolean(), handleTips: z.boolean(), administer: z.boolean() }),
  /** Whether nothing but changing the password answers. */
  mustChangePassword: z.boolean(),
  /** True while the deployment holds sample data. */
  sample: z.boolean(),
});
export type Me = z.infer<typeof Me>;
