import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { officers } from '#locales/vi/officers.ts';
import { useMe } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { page, screen } from '../screen.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { screensOf } from '../shell/screens.ts';
import { signedIn } from './signed-in.ts';

const SearchPage = page(() => import('../../features/search/search-page.tsx'), 'SearchPage');

/** What is looked for is never part of the address. */
export const search = createRoute({
  getParentRoute: () => signedIn,
  path: paths.search,
  validateSearch: (asked: InArea & SearchSchemaInput): InArea => inArea({ ...asked }),
  search: { middlewares: [keepArea] },
  component: screen(SearchPage, function SearchRoute() {
    const me = useMe();
    if (!me) return null;
    const pages = [...screensOf(me), { to: paths.account, label: officers.account.title }];
    return <SearchPage me={me} pages={pages} />;
  }),
});
