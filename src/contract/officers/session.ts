import { z } from 'zod';
import { roles } from '#domain/officers/role.ts';
import { Id } from '../fields.ts';
import { PasskeyAnswer } from './passkey.ts';

export const SignIn = z.strictObject({
  username: z.string().trim().min(1, 'usernameRequired').max(100, 'usernameRequired'),
  password: z.string().min(1, 'passwordRequired').max(200, 'passwordRequired'),
  /** Six digits of the officer's app or a recovery code, once the server has asked for one (`codeRequired`). */
  code: z.string().trim().max(40, 'codeWrong').optional(),
});
export type SignIn = z.infer<typeof SignIn>;

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
