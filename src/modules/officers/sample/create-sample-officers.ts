import { areaPath } from '#domain/areas/area-path.ts';
import type { FirstSignIn } from '../accounts/bootstrap-officers.ts';
import { type AccountContext, createOfficer } from '../accounts/create-officer.ts';
import { listOfficers } from '../accounts/list-officers.ts';
import { newPassword } from '../factors/new-password.ts';
import { sampleOfficers } from './sample-officers.ts';

/**
 * Makes the sample accounts that are missing, each with a random password that exists nowhere else: the caller saves
 * and prints it. None is made twice, so a later start returns an empty list.
 */
export async function createSampleOfficers(context: AccountContext): Promise<FirstSignIn[]> {
  const { tenant } = context;
  const there = new Set((await listOfficers(context)).map(({ username }) => username));
  const made: FirstSignIn[] = [];
  for (const { username, displayName, title, role, area } of sampleOfficers) {
    if (there.has(username)) continue;
    const password = newPassword();
    const path = area ? areaPath(tenant, area) : areaPath(tenant);
    await createOfficer(context, {
      username,
      displayName,
      title,
      password,
      roles: [{ role, areaPath: path }],
    });
    made.push({ username, displayName, title, password });
  }
  return made;
}
