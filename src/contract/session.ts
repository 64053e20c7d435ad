import { z } from 'zod';
import { roles } from '#domain/officers/role.ts';
import { Id } from './fields.ts';

export const SignIn = z.strictObject({
  username: z.string().trim().min(1, 'usernameRequired').max(100, 'usernameRequired'),
  password: z.string().min(1, 'passwordRequired').max(200, 'passwordRequired'),
});
export type SignIn = z.infer<typeof SignIn>;

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
  may: z.strictObject({ readTips: z.boolean(), handleTips: z.boolean() }),
  /** True while the deployment holds sample data. */
  sample: z.boolean(),
});
export type Me = z.infer<typeof Me>;
