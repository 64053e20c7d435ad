import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { CallFailure } from '#contract/client.ts';
import { MapPage, type MapSearch } from '../features/area-map/map-page.tsx';
import { AreasPage } from '../features/areas/areas-page.tsx';
import type { UnitFilter } from '../features/areas/queries.ts';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { Inbox } from '../features/tips/inbox.tsx';
import { NoTipChosen } from '../features/tips/no-tip-chosen.tsx';
import { TipPage } from '../features/tips/tip-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { queryClient } from '../shared/api.ts';
import { meQuery } from '../shared/me.ts';
import { paths } from '../shared/paths.ts';
import { mapSearch, unitFilter } from './area-search.ts';
import { BrokenPage } from './broken-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { type InboxSearch, inboxSearch, type SignInSearch, signInSearch } from './search-params.ts';
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

/** Everything behind the sign-in. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    await queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      const isOut = error instanceof CallFailure && error.code === 'not_signed_in';
      if (!isOut) throw error;
      const next = location.href === paths.today ? {} : { next: location.href };
      throw redirect({ to: paths.signIn, search: next });
    });
  },
  component: Shell,
});

const today = createRoute({ getParentRoute: () => signedIn, path: paths.today, component: TodayPage });

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: paths.inbox,
  validateSearch: (search: InboxSearch & SearchSchemaInput): InboxSearch => inboxSearch({ ...search }),
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
    signedIn.addChildren([today, areas, areaMap, inbox.addChildren([noTip, tip])]),
  ]),
  defaultErrorComponent: BrokenPage,
  defaultPendingMs: 400,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
