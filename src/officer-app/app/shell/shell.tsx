import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { Arrivals } from '../../features/arrivals/arrivals.tsx';
import { CustodyNotice } from '../../features/custody/custody-notice.tsx';
import { formatInstant } from '../../shared/format-time.ts';
import { useMe } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { useKeys } from '../../shared/use-keys.ts';
import { useNow } from '../../shared/use-now.ts';
import { Cover, Left } from './cover.tsx';
import { MainNav } from './main-nav.tsx';
import { NetworkStrip } from './network-strip.tsx';
import { SampleStrip } from './sample-strip.tsx';
import { hasPartInCustody } from './screens.ts';
import classes from './shell.module.css';
import { TabBar } from './tab-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { HideProvider, useCover } from './use-cover.ts';
import { useLockKey } from './use-lock.ts';
import { useSessionEnd } from './use-session-end.ts';

/** The screens behind the sign-in, and what covers them while their session is over or locked. */
export function Shell() {
  const screen = useRouterState({ select: ({ location }) => location.pathname });
  const { cover, hide, show, onInput } = useCover(screen);
  const [leftFor, setLeftFor] = useState<string>();
  if (leftFor) return <Left to={leftFor} />;
  return (
    <HideProvider value={hide}>
      <div hidden={cover !== undefined} onInput={onInput}>
        <Frame />
      </div>
      {cover && <Cover {...cover} onBack={show} onLeave={setLeftFor} />}
    </HideProvider>
  );
}

/** The frame of every screen behind the sign-in. */
function Frame() {
  const me = useMe();
  const now = useNow();
  const navigate = useNavigate();
  useSessionEnd();
  useLockKey();
  // a screen's own N comes first: it is asked before the frame
  useKeys({ n: me?.may.handleTips ? () => void navigate({ to: paths.intake }) : undefined });
  if (!me) return null;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {officers.shell.skip}
      </a>
      {me.sample && <SampleStrip />}
      <TopBar me={me} />
      <MainNav me={me} />
      <aside className={classes.notices} aria-label={officers.shell.notices}>
        <NetworkStrip />
        {me.may.readTips && <Arrivals />}
        {hasPartInCustody(me) && <CustodyNotice />}
      </aside>
      <main className={classes.main} id="main" tabIndex={-1}>
        <Outlet />
        <p className="print-only">
          {fill(officers.shell.printedAt, { when: formatInstant(now), name: me.displayName })}
        </p>
      </main>
      <TabBar me={me} />
    </div>
  );
}
