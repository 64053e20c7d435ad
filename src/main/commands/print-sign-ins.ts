import { fill } from '#locales/locale.ts';
import { officersCommandWords as words } from '#locales/vi/commands/officers.ts';
import type { FirstSignIn } from '#modules/officers/for-main.ts';

/** Prints first passwords; the warning goes to stderr, so that the list can be piped. */
export function printSignIns(signIns: readonly FirstSignIn[]): void {
  console.error(words.passwords);
  for (const { username, password, displayName, title } of signIns) {
    console.log(fill(words.account, { username, password, displayName, title }));
  }
}
