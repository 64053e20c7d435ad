import { hangingIn, readAccount } from './account.ts';

const LOOK_EVERY_MS = 10_000;
/** Nothing that a parser or a route does takes so long, not even on a machine with other work. */
const HUNG_AFTER_MS = 300_000;

/**
 * Watches the account of a long run from outside: what spins without end cannot be stopped from within.
 * @param kill is called once, as soon as a target hangs
 */
export function watchForHangs(account: string, kill: () => void): { stop(): string[] } {
  let hung: string[] = [];
  const timer = setInterval(() => {
    hung = hangingIn(readAccount(account), Date.now(), HUNG_AFTER_MS).map(({ target }) => target);
    if (hung.length === 0) return;
    clearInterval(timer);
    kill();
  }, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return hung;
    },
  };
}
