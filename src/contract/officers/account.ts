import { z } from 'zod';
import { Id, Instant } from '../fields.ts';

const password = z.string().min(1, 'passwordRequired').max(200, 'passwordRequired');

/** The password once more, before something about the account changes. */
export const Confirmed = z.strictObject({ password });
export type Confirmed = z.infer<typeof Confirmed>;

export const ChangePassword = z.strictObject({
  current: password,
  next: z.string().min(1, 'passwordRequired').max(400, 'passwordLong'),
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const PasskeyParams = z.strictObject({ passkeyId: Id });

/** The secret of one-time codes, as text and as a picture for the app: an SVG in a data address. Shown once. */
export const TotpBegun = z.strictObject({ secret: z.string(), picture: z.string() });
export type TotpBegun = z.infer<typeof TotpBegun>;

export const TotpCode = z.strictObject({
  code: z.string().trim().min(1, 'codeRequired').max(40, 'codeWrong'),
});

/** Shown once; each works once. */
export const RecoveryCodes = z.strictObject({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const SignedOut = z.strictObject({ ended: z.int() });

/** How the officer may sign in, and where they are signed in now. Nothing tells one machine from another. */
export const Account = z.strictObject({
  passkeys: z.array(
    z.strictObject({ id: Id, name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable() }),
  ),
  totpSince: Instant.nullable(),
  recoveryCodesLeft: z.int(),
  sessions: z.array(
    z.strictObject({
      startedAt: Instant,
      lastSeenAt: Instant,
      method: z.enum(['password', 'password_and_code', 'recovery_code', 'passkey']),
      isLocked: z.boolean(),
      isThis: z.boolean(),
    }),
  ),
});
export type Account = z.infer<typeof Account>;
