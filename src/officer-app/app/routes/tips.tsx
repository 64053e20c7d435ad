import { createRoute, Outlet, type SearchSchemaInput } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { type InboxSearch, inboxSearch, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

const Inbox = page(() => import('../../features/tips/inbox/inbox.tsx'), 'Inbox');
const TipPage = page(() => import('../../features/tips/page/tip-page.tsx'), 'TipPage');

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: paths.inbox,
  validateSearch: (search: InboxSearch & SearchSchemaInput): InboxSearch => inboxSearch({ ...search }),
  search: { middlewares: [keepArea] },
  component: screen(Inbox, function InboxRoute() {
    const { area: _area, ...filter } = inbox.useSearch();
    return (
      <Inbox filter={filter}>
        <Outlet />
      </Inbox>
    );
  }),
});

const noTip = createRoute({
  getParentRoute: () => inbox,
  path: '/',
  component: page(() => import('../../features/tips/inbox/no-tip-chosen.tsx'), 'NoTipChosen'),
});

const tip = createRoute({
  getParentRoute: () => inbox,
  path: '$tipId',
  component: screen(TipPage, function TipRoute() {
    const { tipId } = tip.useParams();
    return <TipPage key={tipId} tipId={tipId} />;
  }),
});

export const tipRoutes = [inbox.addChildren([noTip, tip])] as const;
