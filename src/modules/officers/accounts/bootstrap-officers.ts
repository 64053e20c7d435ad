import { z } from 'zod';
import { Failure } from '#platform/failure.ts';
import { newPassword } from '../factors/new-password.ts';
import { type AccountContext, createOfficer } from './create-officer.ts';
import { listOfficers } from './list-officers.ts';

/** A password that is shown once. */
export const FirstSignIn = z.object({
  username: z.string(),
  displayName: z.string(),
  title: z.string(),
  password: z.string(),
});
export type FirstSignIn = Readonly<z.infer<typeof FirstSignIn>>;

/** Two people, because a role that reads tips takes a second approver. */
const firstTwo = [
  { username: 'quantri1', displayName: 'Quản trị thứ nhất', title: 'Quản trị tài khoản' },
  { username: 'quantri2', displayName: 'Quản trị thứ hai', title: 'Người duyệt thứ hai' },
] as const;

/**
 * Makes the first administrator and the second approver of an empty deployment. Neither reads a tip.
 * @throws Failure `conflict` when an administrator exists already
 */
export async function bootstrapOfficers(context: AccountContext): Promise<FirstSignIn[]> {
  const officers = await listOfficers(context);
  if (officers.some(({ roles }) => roles.some(({ role }) => role === 'administrator'))) {
    throw new Failure('conflict');
  }
  const made: FirstSignIn[] = [];
  for (const person of firstTwo) {
    const password = newPassword();
    const roles = [{ role: 'administrator', areaPath: `${context.tenant}/` }] as const;
    await createOfficer(context, { ...person, password, roles, mustChangePassword: true });
    made.push({ ...person, password });
  }
  return made;
}
