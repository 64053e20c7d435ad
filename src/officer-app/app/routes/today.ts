import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { TodayPage } from '../../features/today/today-page.tsx';
import { paths } from '../../shared/paths.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

export const today = createRoute({
  getParentRoute: () => signedIn,
  path: paths.today,
  validateSearch: (search: InArea & SearchSchemaInput): InArea => inArea({ ...search }),
  search: { middlewares: [keepArea] },
  component: TodayPage,
});
