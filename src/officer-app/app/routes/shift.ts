import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { ShiftPage } from '../../features/shift/shift-page.tsx';
import { paths } from '../../shared/paths.ts';
import { type InArea, inArea, keepArea } from '../search-params.ts';
import { signedIn } from './signed-in.ts';

export const shift = createRoute({
  getParentRoute: () => signedIn,
  path: paths.shift,
  validateSearch: (search: InArea & SearchSchemaInput): InArea => inArea({ ...search }),
  search: { middlewares: [keepArea] },
  component: ShiftPage,
});
