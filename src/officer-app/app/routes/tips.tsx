import { createRoute, Outlet, type SearchSchemaInput } from '@tanstack/react-router';
import { Inbox } from '../../features/tips/inbox.tsx';
import { NoTipChosen } from '../../features/tips/no-tip-chosen.tsx';
import { TipPage } from '../../features/tips/tip-page.tsx';
import { paths } from '../../shared/paths.ts';
import { type InboxSearch, inboxSearch, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: paths.inbox,
  validateSearch: (search: InboxSearch & SearchSchemaInput): InboxSearch => inboxSearch({ ...search }),
  search: { middlewares: [keepArea] },
  component: function InboxRoute() {
    const { area: _area, ...filter } = inbox.useSearch();
    return (
      <Inbox filter={filter}>
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

export const tipRoutes = [inbox.addChildren([noTip, tip])] as const;
