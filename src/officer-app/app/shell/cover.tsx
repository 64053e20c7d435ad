import { useEffect } from 'react';
import { LockPage } from '../../features/sign-in/lock-page.tsx';
import { SignInPage } from '../../features/sign-in/sign-in-page.tsx';
import { paths } from '../../shared/paths.ts';
import type { Cover as Covered } from './use-cover.ts';

interface Props extends Covered {
  readonly onBack: () => void;
  /** Somebody else sits here now: what lies behind is dropped. */
  readonly onLeave: (to: string) => void;
}

/** The sign-in, or the lock, over screens in which something is typed. Keys pressed here reach none of them. */
export function Cover({ reason, officerId, onBack, onLeave }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stops keys on their way to the screens behind
    <div onKeyDown={(event) => event.stopPropagation()}>
      {reason === 'locked' ? (
        <LockPage onUnlocked={onBack} onLeave={() => onLeave(paths.signIn)} />
      ) : (
        <SignInPage
          ended
          onSignedIn={(me) =>
            me.id === officerId && !me.mustChangePassword ? onBack() : onLeave(paths.today)
          }
        />
      )}
    </div>
  );
}

/** Goes there with a new page: nothing of this one is left in memory. */
export function Left({ to }: { to: string }) {
  useEffect(() => window.location.assign(to), [to]);
  return null;
}
