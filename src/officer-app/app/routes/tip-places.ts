import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { paths } from '../../shared/paths.ts';
import { page } from '../screen.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

export const tipPlaces = createRoute({
  getParentRoute: () => signedIn,
  path: paths.tipPlaces,
  validateSearch: (search: InArea & SearchSchemaInput): InArea => inArea({ ...search }),
  search: { middlewares: [keepArea] },
  component: page(() => import('../../features/tips/places/tip-places-page.tsx'), 'TipPlacesPage'),
});
