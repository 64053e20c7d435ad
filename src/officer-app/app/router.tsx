import {
  createRootRoute,
  createRoute,
  createRouter,
  notFound,
  Outlet,
  redirect,
  type SearchSchemaInput,
  stringifySearchWith,
} from '@tanstack/react-router';
import { CallFailure } from '#contract/client.ts';
import { AccountPage } from '../features/account/account-page.tsx';
import { FirstPasswordPage } from '../features/account/first-password-page.tsx';
import { OfficerPage } from '../features/administration/officer-page.tsx';
import { OfficersPage } from '../features/administration/officers-page.tsx';
import { MapPage, type MapSearch } from '../features/area-map/map-page.tsx';
import { AreasPage } from '../features/areas/areas-page.tsx';
import type { UnitFilter } from '../features/areas/queries.ts';
import { GalleryPage } from '../features/gallery/gallery-page.tsx';
import { LockPage } from '../features/sign-in/lock-page.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { Inbox } from '../features/tips/inbox.tsx';
import { NoTipChosen } from '../features/tips/no-tip-chosen.tsx';
import { TipPage } from '../features/tips/tip-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { queryClient } from '../shared/api.ts';
import { meQuery } from '../shared/me.ts';
import { paths } from '../shared/paths.ts';
import { isLocked } from '../shared/session-state.ts';
import { mapSearch, unitFilter } from './area-search.ts';
import { BrokenPage } from './broken-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import {
  type InArea,
  type InboxSearch,
  inArea,
  inboxSearch,
  keepArea,
  type SignInSearch,
  signInSearch,
} from './search-params.ts';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: (search: SignInSearch & SearchSchemaInput): SignInSearch => signInSearch({ ...search }),
  component: function SignInRoute() {
    const { next, ended } = signIn.useSearch();
    const navigate = signIn.useNavigate();
    return <SignInPage ended={ended === true} onSignedIn={() => navigate({ href: next ?? paths.today })} />;
  },
});

const locked = createRoute({
  getParentRoute: () => root,
  path: paths.locked,
  validateSearch: (search: SignInSearch & SearchSchemaInput): SignInSearch => signInSearch({ ...search }),
  component: function LockedRoute() {
    const { next } = locked.useSearch();
    const navigate = locked.useNavigate();
    return (
      <LockPage
        onUnlocked={() => navigate({ href: next ?? paths.today })}
        onLeave={() => navigate({ to: paths.signIn })}
      />
    );
  },
});

const firstPassword = createRoute({
  getParentRoute: () => root,
  path: paths.firstPassword,
  component: function FirstPasswordRoute() {
    const navigate = firstPassword.useNavigate();
    const enter = async () => {
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey, refetchType: 'all' });
      await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
      await navigate({ to: paths.today });
    };
    return <FirstPasswordPage onChanged={() => void enter()} />;
  },
});

/** Everything behind the sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (isLocked(error)) throw redirect({ to: paths.locked, search: { next: location.href } });
      const isOut = error instanceof CallFailure && error.code === 'not_signed_in';
      if (!isOut) throw error;
      const next = location.href === paths.today ? {} : { next: location.href };
      throw redirect({ to: paths.signIn, search: next });
    });
    if (me.mustChangePassword) throw redirect({ to: paths.firstPassword });
  },
  component: Shell,
});

const today = createRoute({
  getParentRoute: () => signedIn,
  path: paths.today,
  validateSearch: (search: InArea & SearchSchemaInput): InArea => inArea({ ...search }),
  search: { middlewares: [keepArea] },
  component: TodayPage,
});

const account = createRoute({ getParentRoute: () => signedIn, path: paths.account, component: AccountPage });

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: paths.administration,
  component: OfficersPage,
});

const officer = createRoute({
  getParentRoute: () => signedIn,
  path: paths.officer,
  component: function OfficerRoute() {
    const { officerId } = officer.useParams();
    return <OfficerPage key={officerId} officerId={officerId} />;
  },
});

const gallery = createRoute({
  getParentRoute: () => signedIn,
  path: paths.gallery,
  beforeLoad: async () => {
    const { sample } = await queryClient.ensureQueryData(meQuery);
    if (!sample) throw notFound();
  },
  component: GalleryPage,
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: paths.inbox,
  validateSearch: (search: InboxSearch & SearchSchemaInput): InboxSearch => inboxSearch({ ...search }),
  search: { middlewares: [keepArea] },
  component: function InboxRoute() {
    const { group } = inbox.useSearch();
    return (
      <Inbox group={group}>
        <Outlet />
      </Inbox>
    );
  },
});

const noTip = createRoute({ getParentRoute: () => inbox, path: '/', component: NoTipChosen });

const tip = createRoute({
  getParentRoute: () => inbox,
  path: '$tipId',
  component: function TipRoute() {
    const { tipId } = tip.useParams();
    return <TipPage key={tipId} tipId={tipId} />;
  },
});

const areas = createRoute({
  getParentRoute: () => signedIn,
  path: paths.areas,
  validateSearch: (search: UnitFilter & SearchSchemaInput): UnitFilter => unitFilter({ ...search }),
  component: function AreasRoute() {
    const filter = areas.useSearch();
    const navigate = areas.useNavigate();
    return (
      <AreasPage
        filter={filter}
        onFilter={(change) => void navigate({ search: unitFilter({ ...filter, ...change }), replace: true })}
      />
    );
  },
});

const areaMap = createRoute({
  getParentRoute: () => signedIn,
  path: paths.areaMap,
  validateSearch: (search: MapSearch & SearchSchemaInput): MapSearch => mapSearch({ ...search }),
  component: function AreaMapRoute() {
    const search = areaMap.useSearch();
    const navigate = areaMap.useNavigate();
    return (
      <MapPage
        search={search}
        onSearch={(change) => void navigate({ search: mapSearch({ ...search, ...change }), replace: true })}
      />
    );
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    locked,
    firstPassword,
    signedIn.addChildren([
      today,
      gallery,
      account,
      administration,
      officer,
      areas,
      areaMap,
      inbox.addChildren([noTip, tip]),
    ]),
  ]),
  // a code of digits stays as it is read: ?area=31120
  stringifySearch: stringifySearchWith(JSON.stringify),
  defaultErrorComponent: BrokenPage,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
